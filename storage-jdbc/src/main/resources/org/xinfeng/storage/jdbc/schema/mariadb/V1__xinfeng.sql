-- Written by SchemaScriptsTest from the shapes of the library's kinds; see docs/relational-store.md.

create table if not exists xinfeng_script (
    script_number bigint not null comment '编号 number',
    script_name varchar(64) not null comment '名称 name',
    checksum varchar(64) not null comment '校验 of the script''s text',
    primary key (script_number)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '已执行的脚本 scripts that were run';

create table if not exists xinfeng_kind (
    kind varchar(64) not null comment '种类 kind of record',
    kind_version bigint not null comment '版本 version of the kind',
    checksum varchar(64) not null comment '校验 of its rows in xinfeng_column',
    primary key (kind, kind_version)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '记录种类 kinds of records and the versions they were kept in';

create table if not exists xinfeng_column (
    kind varchar(64) not null comment '种类 kind of record',
    kind_version bigint not null comment '版本 version of the kind',
    place bigint not null comment '次序 place in the record',
    list_path text comment '所属列表 the list it is in',
    component text not null comment '成分 component of the record',
    holds varchar(64) not null comment '类型 type, or LIST',
    may_be_absent boolean not null comment '可缺 whether it may be absent',
    personal boolean not null comment '个人信息 whether it is about a person',
    table_name varchar(64) not null comment '表 table',
    column_name varchar(64) comment '列 column',
    primary key (kind, kind_version, place)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '数据字典 which component of which version of a kind stands in which column';

create table if not exists xinfeng_index (
    index_name varchar(64) not null comment '名称 name',
    kind varchar(64) not null comment '种类 kind of record',
    index_code varchar(64) not null comment '代码 code of the index',
    table_name varchar(64) not null comment '表 table',
    columns_in_order text comment '列 columns, behind the station',
    primary key (index_name)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '索引 orders in which records are scanned';

create table if not exists xinfeng_station (
    station varchar(64) not null comment '社工站 station',
    revision bigint not null comment '修订号 revision of the last commit',
    upgrades bigint not null comment '升级数 newer versions its records may be in',
    primary key (station)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '社工站 stations; the row is the writer''s lock';

create table if not exists xinfeng_commit (
    station varchar(64) not null comment '社工站 station',
    revision bigint not null comment '修订号 revision after the unit',
    unit_id varchar(64) not null comment '单元 id of the unit of work',
    actor varchar(64) not null comment '经办人 who did it',
    purpose varchar(64) not null comment '目的 why',
    committed_at datetime(6) not null comment '时间 when (UTC)',
    primary key (station, revision)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '提交 units of work that happened';

create table if not exists xinfeng_commit_record (
    station varchar(64) not null comment '社工站 station',
    revision bigint not null comment '修订号 revision of the commit',
    place bigint not null comment '次序 place in the commit',
    kind varchar(64) not null comment '种类 kind of record',
    record_id varchar(64) not null comment '记录 id of the record',
    primary key (station, revision, place)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '提交明细 records that a unit wrote';

create unique index if not exists ix_xinfeng_commit__unit on xinfeng_commit (unit_id, station);

create table if not exists xf_activity (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    domain_ varchar(64) not null comment '领域 safety net or participation',
    together varchar(64) not null comment '三同类别 labouring, working or living together',
    what varchar(64) not null comment '活动内容 occasion, as a code',
    on_ date not null comment '日期 day of it',
    village varchar(64) not null comment '村(居) village',
    people bigint not null comment '人数 people met in all',
    written_on date not null comment '登记日 day it was written down',
    by_ varchar(64) not null comment '登记人 who wrote it down',
    struck_on date comment '作废日 day it was struck out',
    struck_by varchar(64) comment '作废人 who struck it out',
    struck_because varchar(64) comment '作废原因 why it was struck out',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '三同活动 time together that is no visit';

create table if not exists xf_activity__workers (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '社工 worker',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '三同活动 time together that is no visit · 参加社工 workers who were there';

create table if not exists xf_activity__residents (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '服务对象 resident',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '三同活动 time together that is no visit · 在场服务对象 residents who were there, as far as noted';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('activity', 1, '6a3473252b0b74cbbb894045b613941b');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('activity', 1, 0, null, 'id', 'CODE', false, false, 'xf_activity', 'id'),
    ('activity', 1, 1, null, 'domain', 'CODE', false, false, 'xf_activity', 'domain_'),
    ('activity', 1, 2, null, 'together', 'CODE', false, false, 'xf_activity', 'together'),
    ('activity', 1, 3, null, 'what', 'CODE', false, false, 'xf_activity', 'what'),
    ('activity', 1, 4, null, 'on', 'DATE', false, false, 'xf_activity', 'on_'),
    ('activity', 1, 5, null, 'village', 'CODE', false, false, 'xf_activity', 'village'),
    ('activity', 1, 6, null, 'people', 'INTEGER', false, false, 'xf_activity', 'people'),
    ('activity', 1, 7, null, 'writtenOn', 'DATE', false, false, 'xf_activity', 'written_on'),
    ('activity', 1, 8, null, 'by', 'CODE', false, false, 'xf_activity', 'by_'),
    ('activity', 1, 9, null, 'struck.on', 'DATE', true, false, 'xf_activity', 'struck_on'),
    ('activity', 1, 10, null, 'struck.by', 'CODE', true, false, 'xf_activity', 'struck_by'),
    ('activity', 1, 11, null, 'struck.because', 'CODE', true, false, 'xf_activity', 'struck_because'),
    ('activity', 1, 12, null, 'workers', 'LIST', false, false, 'xf_activity__workers', null),
    ('activity', 1, 13, 'workers', 'value', 'CODE', false, false, 'xf_activity__workers', 'value_'),
    ('activity', 1, 14, null, 'residents', 'LIST', false, false, 'xf_activity__residents', null),
    ('activity', 1, 15, 'residents', 'value', 'CODE', false, false, 'xf_activity__residents', 'value_');

create table if not exists xf_alert (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    cause varchar(64) not null comment '原因 cause',
    number_ bigint not null comment '编号 number',
    village varchar(64) not null comment '村(居) village',
    urgency varchar(64) not null comment '紧急程度 immediate, pressing or routine',
    must_report boolean not null comment '是否须强制报告 whether it is harm to a minor that must be reported',
    state varchar(64) not null comment '环节 raised, assigned, visited, judged, disposed, fed back, closed or dismissed',
    worker varchar(64) comment '社工 worker',
    verdict varchar(64) comment '研判结论 confirmed or unfounded',
    origin_signals bigint not null comment '信号数 signals that belong to it',
    origin_source varchar(64) not null comment '来源 source of the first signal',
    origin_first varchar(64) not null comment '首个信号 first signal',
    origin_last varchar(64) not null comment '最近信号 last signal',
    origin_discovered_at datetime(6) not null comment '发现时间 earliest moment it was found out (UTC)',
    origin_raised_at datetime(6) not null comment '预警时间 moment it was raised (UTC)',
    waits_since datetime(6) not null comment '本环节起算时间 from when the step is counted (UTC)',
    waits_listed_by datetime(6) comment '列表时限 due time of the step as it began, absent once over (UTC)',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '预警 alert: signals of one cause for one resident, to their disposition';

create table if not exists xf_alert__steps (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    move varchar(64) not null comment '步骤 step',
    to_ varchar(64) not null comment '转入环节 state it led to',
    at_ datetime(6) not null comment '时间 moment it was written down (UTC)',
    by_ varchar(64) not null comment '办理人 who took it',
    worker varchar(64) comment '社工 worker',
    reference varchar(64) comment '依据 visit or what else it comes from',
    verdict varchar(64) comment '研判结论 confirmed or unfounded',
    said_why varchar(64) comment '理由或措施 why, or what was done, as a code',
    said_no_visit varchar(64) comment '未走访理由 why nobody visited, as a code',
    said_note text comment '备注 note [个人信息 personal]',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '预警 alert: signals of one cause for one resident, to their disposition · 办理记录 steps that were taken';

create table if not exists xf_alert__reports (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    told varchar(64) not null comment '报告对象 department told',
    reference text not null comment '受理编号 reference of the department [个人信息 personal]',
    on_ date not null comment '报告日 day it was told',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '预警 alert: signals of one cause for one resident, to their disposition · 强制报告 reports of harm';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('alert', 1, '8f03d996105bcd4047e7d66db9f29b1f');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('alert', 1, 0, null, 'id', 'CODE', false, false, 'xf_alert', 'id'),
    ('alert', 1, 1, null, 'resident', 'CODE', false, false, 'xf_alert', 'resident'),
    ('alert', 1, 2, null, 'cause', 'CODE', false, false, 'xf_alert', 'cause'),
    ('alert', 1, 3, null, 'number', 'INTEGER', false, false, 'xf_alert', 'number_'),
    ('alert', 1, 4, null, 'village', 'CODE', false, false, 'xf_alert', 'village'),
    ('alert', 1, 5, null, 'urgency', 'CODE', false, false, 'xf_alert', 'urgency'),
    ('alert', 1, 6, null, 'mustReport', 'YES_NO', false, false, 'xf_alert', 'must_report'),
    ('alert', 1, 7, null, 'state', 'CODE', false, false, 'xf_alert', 'state'),
    ('alert', 1, 8, null, 'worker', 'CODE', true, false, 'xf_alert', 'worker'),
    ('alert', 1, 9, null, 'verdict', 'CODE', true, false, 'xf_alert', 'verdict'),
    ('alert', 1, 10, null, 'origin.signals', 'INTEGER', false, false, 'xf_alert', 'origin_signals'),
    ('alert', 1, 11, null, 'origin.source', 'CODE', false, false, 'xf_alert', 'origin_source'),
    ('alert', 1, 12, null, 'origin.first', 'CODE', false, false, 'xf_alert', 'origin_first'),
    ('alert', 1, 13, null, 'origin.last', 'CODE', false, false, 'xf_alert', 'origin_last'),
    ('alert', 1, 14, null, 'origin.discoveredAt', 'INSTANT', false, false, 'xf_alert', 'origin_discovered_at'),
    ('alert', 1, 15, null, 'origin.raisedAt', 'INSTANT', false, false, 'xf_alert', 'origin_raised_at'),
    ('alert', 1, 16, null, 'waits.since', 'INSTANT', false, false, 'xf_alert', 'waits_since'),
    ('alert', 1, 17, null, 'waits.listedBy', 'INSTANT', true, false, 'xf_alert', 'waits_listed_by'),
    ('alert', 1, 18, null, 'steps', 'LIST', false, false, 'xf_alert__steps', null),
    ('alert', 1, 19, 'steps', 'move', 'CODE', false, false, 'xf_alert__steps', 'move'),
    ('alert', 1, 20, 'steps', 'to', 'CODE', false, false, 'xf_alert__steps', 'to_'),
    ('alert', 1, 21, 'steps', 'at', 'INSTANT', false, false, 'xf_alert__steps', 'at_'),
    ('alert', 1, 22, 'steps', 'by', 'CODE', false, false, 'xf_alert__steps', 'by_'),
    ('alert', 1, 23, 'steps', 'worker', 'CODE', true, false, 'xf_alert__steps', 'worker'),
    ('alert', 1, 24, 'steps', 'reference', 'CODE', true, false, 'xf_alert__steps', 'reference'),
    ('alert', 1, 25, 'steps', 'verdict', 'CODE', true, false, 'xf_alert__steps', 'verdict'),
    ('alert', 1, 26, 'steps', 'said.why', 'CODE', true, false, 'xf_alert__steps', 'said_why'),
    ('alert', 1, 27, 'steps', 'said.noVisit', 'CODE', true, false, 'xf_alert__steps', 'said_no_visit'),
    ('alert', 1, 28, 'steps', 'said.note', 'TEXT', true, true, 'xf_alert__steps', 'said_note'),
    ('alert', 1, 29, null, 'reports', 'LIST', false, false, 'xf_alert__reports', null),
    ('alert', 1, 30, 'reports', 'told', 'CODE', false, false, 'xf_alert__reports', 'told'),
    ('alert', 1, 31, 'reports', 'reference', 'TEXT', false, true, 'xf_alert__reports', 'reference'),
    ('alert', 1, 32, 'reports', 'on', 'DATE', false, false, 'xf_alert__reports', 'on_');

create table if not exists xf_apply_run (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    day_ date not null comment '落实日 day whose policy is applied',
    place varchar(64) comment '已做到 last resident done, in the order of ids',
    finished boolean not null comment '是否完成 whether it is over',
    counts_residents bigint not null comment '已看人数 residents looked at',
    counts_changed bigint not null comment '变动人数 residents with something written',
    counts_begun bigint not null comment '新增责任 duties begun',
    counts_ended bigint not null comment '结束责任 duties ended',
    counts_planned bigint not null comment '排期数 occurrences planned',
    counts_withdrawn bigint not null comment '撤销数 occurrences withdrawn',
    counts_missed bigint not null comment '漏访数 occurrences missed',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '政策落实进度 how far applying a policy to everybody has come';

create table if not exists xf_apply_run__packs (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '摘要 digest of the pack',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '政策落实进度 how far applying a policy to everybody has come · 政策包 packs applied';

create table if not exists xf_apply_run__moves (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    move text not null comment '变动 change such as GREEN→YELLOW',
    residents bigint not null comment '人数 residents',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '政策落实进度 how far applying a policy to everybody has come · 等级变动 changes of tier';

create table if not exists xf_apply_run__failed (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    resident varchar(64) not null comment '服务对象 resident',
    cause varchar(64) not null comment '原因 name of the exception',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '政策落实进度 how far applying a policy to everybody has come · 失败 residents who could not be brought in line';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('apply_run', 1, 'f0e18382c1379e98db73ba4e9bf31b62');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('apply_run', 1, 0, null, 'id', 'CODE', false, false, 'xf_apply_run', 'id'),
    ('apply_run', 1, 1, null, 'day', 'DATE', false, false, 'xf_apply_run', 'day_'),
    ('apply_run', 1, 2, null, 'place', 'CODE', true, false, 'xf_apply_run', 'place'),
    ('apply_run', 1, 3, null, 'finished', 'YES_NO', false, false, 'xf_apply_run', 'finished'),
    ('apply_run', 1, 4, null, 'counts.residents', 'INTEGER', false, false, 'xf_apply_run', 'counts_residents'),
    ('apply_run', 1, 5, null, 'counts.changed', 'INTEGER', false, false, 'xf_apply_run', 'counts_changed'),
    ('apply_run', 1, 6, null, 'counts.begun', 'INTEGER', false, false, 'xf_apply_run', 'counts_begun'),
    ('apply_run', 1, 7, null, 'counts.ended', 'INTEGER', false, false, 'xf_apply_run', 'counts_ended'),
    ('apply_run', 1, 8, null, 'counts.planned', 'INTEGER', false, false, 'xf_apply_run', 'counts_planned'),
    ('apply_run', 1, 9, null, 'counts.withdrawn', 'INTEGER', false, false, 'xf_apply_run', 'counts_withdrawn'),
    ('apply_run', 1, 10, null, 'counts.missed', 'INTEGER', false, false, 'xf_apply_run', 'counts_missed'),
    ('apply_run', 1, 11, null, 'packs', 'LIST', false, false, 'xf_apply_run__packs', null),
    ('apply_run', 1, 12, 'packs', 'value', 'CODE', false, false, 'xf_apply_run__packs', 'value_'),
    ('apply_run', 1, 13, null, 'moves', 'LIST', false, false, 'xf_apply_run__moves', null),
    ('apply_run', 1, 14, 'moves', 'move', 'TEXT', false, false, 'xf_apply_run__moves', 'move'),
    ('apply_run', 1, 15, 'moves', 'residents', 'INTEGER', false, false, 'xf_apply_run__moves', 'residents'),
    ('apply_run', 1, 16, null, 'failed', 'LIST', false, false, 'xf_apply_run__failed', null),
    ('apply_run', 1, 17, 'failed', 'resident', 'CODE', false, false, 'xf_apply_run__failed', 'resident'),
    ('apply_run', 1, 18, 'failed', 'cause', 'CODE', false, false, 'xf_apply_run__failed', 'cause');

create table if not exists xf_appointment (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    worker varchar(64) not null comment '社工 worker',
    day_ date not null comment '日期 day',
    hours_from bigint comment '开始(零点起分钟) when it begins, minutes since midnight',
    hours_until bigint comment '结束(零点起分钟) when it is over, minutes since midnight',
    resident varchar(64) comment '服务对象 resident',
    village varchar(64) comment '村(居) village',
    form varchar(64) comment '形式 form: home visit, call or other',
    what text comment '事由 what it is about [个人信息 personal]',
    state varchar(64) not null comment '状态 open or cancelled',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '工作安排 what is fixed in the work calendar of a worker';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('appointment', 1, '249406db6be264c94e38d67b226d033f');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('appointment', 1, 0, null, 'id', 'CODE', false, false, 'xf_appointment', 'id'),
    ('appointment', 1, 1, null, 'worker', 'CODE', false, false, 'xf_appointment', 'worker'),
    ('appointment', 1, 2, null, 'day', 'DATE', false, false, 'xf_appointment', 'day_'),
    ('appointment', 1, 3, null, 'hours.from', 'INTEGER', true, false, 'xf_appointment', 'hours_from'),
    ('appointment', 1, 4, null, 'hours.until', 'INTEGER', true, false, 'xf_appointment', 'hours_until'),
    ('appointment', 1, 5, null, 'resident', 'CODE', true, false, 'xf_appointment', 'resident'),
    ('appointment', 1, 6, null, 'village', 'CODE', true, false, 'xf_appointment', 'village'),
    ('appointment', 1, 7, null, 'form', 'CODE', true, false, 'xf_appointment', 'form'),
    ('appointment', 1, 8, null, 'what', 'TEXT', true, true, 'xf_appointment', 'what'),
    ('appointment', 1, 9, null, 'state', 'CODE', false, false, 'xf_appointment', 'state');

create table if not exists xf_assessment (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    day_ date not null comment '评估日 day it speaks of',
    by_ varchar(64) not null comment '评估人 who asked for it',
    tier varchar(64) comment '等级 tier',
    possible varchar(64) comment '可能达到的最高等级 most severe tier the unknown could still lead to',
    exact boolean not null comment '可能等级是否精确 whether the possible tier is exact, else an upper bound',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '分级评估 assessment of a resident by the policy, never changed';

create table if not exists xf_assessment__categories (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '类别 category',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '分级评估 assessment of a resident by the policy, never changed · 类别 categories';

create table if not exists xf_assessment__fired (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    book varchar(64) not null comment '规则册 rule book',
    rule varchar(64) not null comment '规则 rule of the policy',
    tier varchar(64) not null comment '等级 tier',
    source varchar(64) not null comment '依据 source',
    verified boolean not null comment '是否核对原文 whether checked against the official text',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '分级评估 assessment of a resident by the policy, never changed · 触发规则 rules that fired, the most severe first';

create table if not exists xf_assessment__open (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    factor varchar(64) not null comment '事实项 factor',
    leads_to varchar(64) not null comment '可能等级 tier it has a part in reaching',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '分级评估 assessment of a resident by the policy, never changed · 待查事实 what to ask next';

create table if not exists xf_assessment__missing (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '事实项 factor',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '分级评估 assessment of a resident by the policy, never changed · 缺失事实 required factors that were unknown';

create table if not exists xf_assessment__used (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    factor varchar(64) not null comment '事实项 factor',
    value_type varchar(64) not null comment '值的类型 type of the value [个人信息 personal]',
    value_text text not null comment '值 value [个人信息 personal]',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '分级评估 assessment of a resident by the policy, never changed · 所用事实 facts that were known';

create table if not exists xf_assessment__packs (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    pack text not null comment '政策包 pack',
    digest varchar(64) not null comment '摘要 digest of the pack',
    past_its_end boolean not null comment '是否已过期 whether the pack was past its end',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '分级评估 assessment of a resident by the policy, never changed · 政策包 packs that bound on the day';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('assessment', 1, '8fa8b5d3455b3359f69e6af0f39432a8');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('assessment', 1, 0, null, 'id', 'CODE', false, false, 'xf_assessment', 'id'),
    ('assessment', 1, 1, null, 'resident', 'CODE', false, false, 'xf_assessment', 'resident'),
    ('assessment', 1, 2, null, 'day', 'DATE', false, false, 'xf_assessment', 'day_'),
    ('assessment', 1, 3, null, 'by', 'CODE', false, false, 'xf_assessment', 'by_'),
    ('assessment', 1, 4, null, 'tier', 'CODE', true, false, 'xf_assessment', 'tier'),
    ('assessment', 1, 5, null, 'possible', 'CODE', true, false, 'xf_assessment', 'possible'),
    ('assessment', 1, 6, null, 'exact', 'YES_NO', false, false, 'xf_assessment', 'exact'),
    ('assessment', 1, 7, null, 'categories', 'LIST', false, false, 'xf_assessment__categories', null),
    ('assessment', 1, 8, 'categories', 'value', 'CODE', false, false, 'xf_assessment__categories', 'value_'),
    ('assessment', 1, 9, null, 'fired', 'LIST', false, false, 'xf_assessment__fired', null),
    ('assessment', 1, 10, 'fired', 'book', 'CODE', false, false, 'xf_assessment__fired', 'book'),
    ('assessment', 1, 11, 'fired', 'rule', 'CODE', false, false, 'xf_assessment__fired', 'rule'),
    ('assessment', 1, 12, 'fired', 'tier', 'CODE', false, false, 'xf_assessment__fired', 'tier'),
    ('assessment', 1, 13, 'fired', 'source', 'CODE', false, false, 'xf_assessment__fired', 'source'),
    ('assessment', 1, 14, 'fired', 'verified', 'YES_NO', false, false, 'xf_assessment__fired', 'verified'),
    ('assessment', 1, 15, null, 'open', 'LIST', false, false, 'xf_assessment__open', null),
    ('assessment', 1, 16, 'open', 'factor', 'CODE', false, false, 'xf_assessment__open', 'factor'),
    ('assessment', 1, 17, 'open', 'leadsTo', 'CODE', false, false, 'xf_assessment__open', 'leads_to'),
    ('assessment', 1, 18, null, 'missing', 'LIST', false, false, 'xf_assessment__missing', null),
    ('assessment', 1, 19, 'missing', 'value', 'CODE', false, false, 'xf_assessment__missing', 'value_'),
    ('assessment', 1, 20, null, 'used', 'LIST', false, false, 'xf_assessment__used', null),
    ('assessment', 1, 21, 'used', 'factor', 'CODE', false, false, 'xf_assessment__used', 'factor'),
    ('assessment', 1, 22, 'used', 'value.type', 'CODE', false, true, 'xf_assessment__used', 'value_type'),
    ('assessment', 1, 23, 'used', 'value.text', 'TEXT', false, true, 'xf_assessment__used', 'value_text'),
    ('assessment', 1, 24, null, 'packs', 'LIST', false, false, 'xf_assessment__packs', null),
    ('assessment', 1, 25, 'packs', 'pack', 'TEXT', false, false, 'xf_assessment__packs', 'pack'),
    ('assessment', 1, 26, 'packs', 'digest', 'CODE', false, false, 'xf_assessment__packs', 'digest'),
    ('assessment', 1, 27, 'packs', 'pastItsEnd', 'YES_NO', false, false, 'xf_assessment__packs', 'past_its_end');

create table if not exists xf_assist (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    village varchar(64) not null comment '村(居) village',
    kind varchar(64) not null comment '种类 urgent, hazard, resource or policy',
    found_on date not null comment '发现日 day it was found',
    source varchar(64) not null comment '来源 section of the visit, or report',
    note text comment '说明 what was found [个人信息 personal]',
    by_ varchar(64) not null comment '登记人 who handed it in',
    due date comment '时限 last day in time',
    state varchar(64) not null comment '状态 open, closed or withdrawn',
    ending_on date comment '办结日 day it was done or withdrawn',
    ending_by varchar(64) comment '办结人 who closed or withdrew it',
    ending_proof_kind varchar(64) comment '凭据种类 kind of proof',
    ending_proof_reference varchar(64) comment '凭据编号 where the proof is',
    ending_proof_note text comment '凭据说明 what is to be said of the proof [个人信息 personal]',
    ending_why varchar(64) comment '撤销原因 why it was withdrawn',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '四协助事项 one of the four assists that a finding opened';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('assist', 1, '4f42d561bdb6a95c6175b8b1f9f9acea');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('assist', 1, 0, null, 'id', 'CODE', false, false, 'xf_assist', 'id'),
    ('assist', 1, 1, null, 'resident', 'CODE', false, false, 'xf_assist', 'resident'),
    ('assist', 1, 2, null, 'village', 'CODE', false, false, 'xf_assist', 'village'),
    ('assist', 1, 3, null, 'kind', 'CODE', false, false, 'xf_assist', 'kind'),
    ('assist', 1, 4, null, 'foundOn', 'DATE', false, false, 'xf_assist', 'found_on'),
    ('assist', 1, 5, null, 'source', 'CODE', false, false, 'xf_assist', 'source'),
    ('assist', 1, 6, null, 'note', 'TEXT', true, true, 'xf_assist', 'note'),
    ('assist', 1, 7, null, 'by', 'CODE', false, false, 'xf_assist', 'by_'),
    ('assist', 1, 8, null, 'due', 'DATE', true, false, 'xf_assist', 'due'),
    ('assist', 1, 9, null, 'state', 'CODE', false, false, 'xf_assist', 'state'),
    ('assist', 1, 10, null, 'ending.on', 'DATE', true, false, 'xf_assist', 'ending_on'),
    ('assist', 1, 11, null, 'ending.by', 'CODE', true, false, 'xf_assist', 'ending_by'),
    ('assist', 1, 12, null, 'ending.proof.kind', 'CODE', true, false, 'xf_assist', 'ending_proof_kind'),
    ('assist', 1, 13, null, 'ending.proof.reference', 'CODE', true, false, 'xf_assist', 'ending_proof_reference'),
    ('assist', 1, 14, null, 'ending.proof.note', 'TEXT', true, true, 'xf_assist', 'ending_proof_note'),
    ('assist', 1, 15, null, 'ending.why', 'CODE', true, false, 'xf_assist', 'ending_why');

create table if not exists xf_called_round (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    round varchar(64) not null comment '政策条目 round of the policy',
    from_ date not null comment '首日 first day',
    through date not null comment '末日 last day',
    called_on date not null comment '发起日 day it was called',
    called_by varchar(64) not null comment '发起人 who called it',
    ended_on date comment '取消日 day it was called off',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '专项走访 round of visits that the station called';

create table if not exists xf_called_round__villages (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '村居 village',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '专项走访 round of visits that the station called · 村居 villages it is in';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('called_round', 1, 'c72d84e19ef379b25bcc99b7411daa7a');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('called_round', 1, 0, null, 'id', 'CODE', false, false, 'xf_called_round', 'id'),
    ('called_round', 1, 1, null, 'round', 'CODE', false, false, 'xf_called_round', 'round'),
    ('called_round', 1, 2, null, 'from', 'DATE', false, false, 'xf_called_round', 'from_'),
    ('called_round', 1, 3, null, 'through', 'DATE', false, false, 'xf_called_round', 'through'),
    ('called_round', 1, 4, null, 'calledOn', 'DATE', false, false, 'xf_called_round', 'called_on'),
    ('called_round', 1, 5, null, 'calledBy', 'CODE', false, false, 'xf_called_round', 'called_by'),
    ('called_round', 1, 6, null, 'endedOn', 'DATE', true, false, 'xf_called_round', 'ended_on'),
    ('called_round', 1, 7, null, 'villages', 'LIST', false, false, 'xf_called_round__villages', null),
    ('called_round', 1, 8, 'villages', 'value', 'CODE', false, false, 'xf_called_round__villages', 'value_');

create table if not exists xf_care_failure (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    resident varchar(64) not null comment '服务对象 resident',
    day_ date not null comment '日期 day it was for',
    cause varchar(64) not null comment '原因 name of the exception',
    mended boolean not null comment '是否已补上 whether a later time it could',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '推进失败 residents who could not be brought in line';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('care_failure', 1, 'a6282eb6cc2ef9c3a6c99c062d2078dd');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('care_failure', 1, 0, null, 'resident', 'CODE', false, false, 'xf_care_failure', 'resident'),
    ('care_failure', 1, 1, null, 'day', 'DATE', false, false, 'xf_care_failure', 'day_'),
    ('care_failure', 1, 2, null, 'cause', 'CODE', false, false, 'xf_care_failure', 'cause'),
    ('care_failure', 1, 3, null, 'mended', 'YES_NO', false, false, 'xf_care_failure', 'mended');

create table if not exists xf_care_seat (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    seat varchar(64) not null comment '席位 seat',
    holder_worker varchar(64) comment '社工 worker',
    holder_outside_name text comment '站外人员姓名 name of somebody from outside [个人信息 personal]',
    holder_outside_organisation text comment '站外人员单位 organisation of somebody from outside [个人信息 personal]',
    holder_outside_phone text comment '站外人员电话 phone of somebody from outside [个人信息 personal]',
    holder_outside_partner varchar(64) comment '五社类别 kind of partner',
    stand_in boolean not null comment '是否代理 whether only while the holder is away',
    state varchar(64) not null comment '状态 open or ended',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    why varchar(64) comment '卸任原因 why it ended, as a code',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '关爱帮扶小组任职 who holds a seat of a care team';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('care_seat', 1, 'e5da9004879e76fce5ecc466eada87fd');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('care_seat', 1, 0, null, 'id', 'CODE', false, false, 'xf_care_seat', 'id'),
    ('care_seat', 1, 1, null, 'resident', 'CODE', false, false, 'xf_care_seat', 'resident'),
    ('care_seat', 1, 2, null, 'seat', 'CODE', false, false, 'xf_care_seat', 'seat'),
    ('care_seat', 1, 3, null, 'holder.worker', 'CODE', true, false, 'xf_care_seat', 'holder_worker'),
    ('care_seat', 1, 4, null, 'holder.outside.name', 'TEXT', true, true, 'xf_care_seat', 'holder_outside_name'),
    ('care_seat', 1, 5, null, 'holder.outside.organisation', 'TEXT', true, true, 'xf_care_seat', 'holder_outside_organisation'),
    ('care_seat', 1, 6, null, 'holder.outside.phone', 'TEXT', true, true, 'xf_care_seat', 'holder_outside_phone'),
    ('care_seat', 1, 7, null, 'holder.outside.partner', 'CODE', true, false, 'xf_care_seat', 'holder_outside_partner'),
    ('care_seat', 1, 8, null, 'standIn', 'YES_NO', false, false, 'xf_care_seat', 'stand_in'),
    ('care_seat', 1, 9, null, 'state', 'CODE', false, false, 'xf_care_seat', 'state'),
    ('care_seat', 1, 10, null, 'during.start', 'DATE', false, false, 'xf_care_seat', 'during_start'),
    ('care_seat', 1, 11, null, 'during.end', 'DATE', true, false, 'xf_care_seat', 'during_end'),
    ('care_seat', 1, 12, null, 'why', 'CODE', true, false, 'xf_care_seat', 'why');

create table if not exists xf_care_watch (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    resident varchar(64) not null comment '服务对象 resident',
    wake_on date comment '日期 day, absent if nothing is owed any more',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '待查看日 when residents are to be looked at again at the latest';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('care_watch', 1, '9a70c903f66d6642bf70504668d52a3c');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('care_watch', 1, 0, null, 'resident', 'CODE', false, false, 'xf_care_watch', 'resident'),
    ('care_watch', 1, 1, null, 'wakeOn', 'DATE', true, false, 'xf_care_watch', 'wake_on');

create table if not exists xf_care_watch_policy (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    packs varchar(64) not null comment '政策包摘要 what bound, as one code',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '普查政策 policy under which everybody was last gone through';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('care_watch_policy', 1, '0fea50905dc688038eef98a9d40f7e45');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('care_watch_policy', 1, 0, null, 'id', 'CODE', false, false, 'xf_care_watch_policy', 'id'),
    ('care_watch_policy', 1, 1, null, 'packs', 'CODE', false, false, 'xf_care_watch_policy', 'packs');

create table if not exists xf_case (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    opened_on date not null comment '开案日 day it was opened',
    opened_by varchar(64) not null comment '开案人 who opened it',
    owner varchar(64) not null comment '负责社工 worker who owns it',
    former varchar(64) comment '前案 case before, if it came too late to be the same',
    phase varchar(64) not null comment '阶段 open, in review, following up, closed or ended',
    dates_review date comment '复核期限 last day by which it is reviewed',
    dates_item date comment '计划期限 first due day of what is open of its plan',
    dates_followed_up bigint not null comment '已回访次数 how many of these are done',
    dates_next date comment '下一步日期 first of all these days',
    proposal_by varchar(64) comment '提出人 who proposed to close it',
    proposal_on date comment '提出日 day it was proposed',
    closure_on date comment '结束日 day it ended',
    closure_cause varchar(64) comment '结束原因 cause',
    closure_by varchar(64) comment '提出人 who proposed it, or took the resident off the file',
    closure_agreed_by varchar(64) comment '同意人 second person who agreed',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案 case of a resident';

create table if not exists xf_case__origins (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    entry varchar(64) not null comment '登记编号 name of the opening, so that one sent twice is known',
    kind varchar(64) not null comment '原因种类 tier, alert, report or assist',
    reference varchar(64) not null comment '原因编号 the tier, alert, report or assist',
    on_ date not null comment '原因日期 day of the reason',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案 case of a resident · 开案原因 reasons why it was opened, joined and opened again';

create table if not exists xf_case__dates_follow_ups (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ date not null comment '回访日 day',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案 case of a resident · 结案回访日 days on which it is looked at again';

create table if not exists xf_case__history (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    what varchar(64) not null comment '事项 what happened',
    phase varchar(64) not null comment '阶段 phase it led to',
    on_ date not null comment '日期 day',
    by_ varchar(64) not null comment '经办人 who did it',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案 case of a resident · 经过 what happened';

create table if not exists xf_case__open_ends (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    kind varchar(64) not null comment '种类 assist, plan item, referral or follow-up',
    reference varchar(64) not null comment '事项编号 which one',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案 case of a resident · 未了事项 what was open when the resident left the file';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('case', 1, '6a5514cdf05f6b8419ea6a7b14df7b78');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('case', 1, 0, null, 'id', 'CODE', false, false, 'xf_case', 'id'),
    ('case', 1, 1, null, 'resident', 'CODE', false, false, 'xf_case', 'resident'),
    ('case', 1, 2, null, 'openedOn', 'DATE', false, false, 'xf_case', 'opened_on'),
    ('case', 1, 3, null, 'openedBy', 'CODE', false, false, 'xf_case', 'opened_by'),
    ('case', 1, 4, null, 'owner', 'CODE', false, false, 'xf_case', 'owner'),
    ('case', 1, 5, null, 'former', 'CODE', true, false, 'xf_case', 'former'),
    ('case', 1, 6, null, 'phase', 'CODE', false, false, 'xf_case', 'phase'),
    ('case', 1, 7, null, 'dates.review', 'DATE', true, false, 'xf_case', 'dates_review'),
    ('case', 1, 8, null, 'dates.item', 'DATE', true, false, 'xf_case', 'dates_item'),
    ('case', 1, 9, null, 'dates.followedUp', 'INTEGER', false, false, 'xf_case', 'dates_followed_up'),
    ('case', 1, 10, null, 'dates.next', 'DATE', true, false, 'xf_case', 'dates_next'),
    ('case', 1, 11, null, 'proposal.by', 'CODE', true, false, 'xf_case', 'proposal_by'),
    ('case', 1, 12, null, 'proposal.on', 'DATE', true, false, 'xf_case', 'proposal_on'),
    ('case', 1, 13, null, 'closure.on', 'DATE', true, false, 'xf_case', 'closure_on'),
    ('case', 1, 14, null, 'closure.cause', 'CODE', true, false, 'xf_case', 'closure_cause'),
    ('case', 1, 15, null, 'closure.by', 'CODE', true, false, 'xf_case', 'closure_by'),
    ('case', 1, 16, null, 'closure.agreedBy', 'CODE', true, false, 'xf_case', 'closure_agreed_by'),
    ('case', 1, 17, null, 'origins', 'LIST', false, false, 'xf_case__origins', null),
    ('case', 1, 18, 'origins', 'entry', 'CODE', false, false, 'xf_case__origins', 'entry'),
    ('case', 1, 19, 'origins', 'kind', 'CODE', false, false, 'xf_case__origins', 'kind'),
    ('case', 1, 20, 'origins', 'reference', 'CODE', false, false, 'xf_case__origins', 'reference'),
    ('case', 1, 21, 'origins', 'on', 'DATE', false, false, 'xf_case__origins', 'on_'),
    ('case', 1, 22, null, 'dates.followUps', 'LIST', false, false, 'xf_case__dates_follow_ups', null),
    ('case', 1, 23, 'dates.followUps', 'value', 'DATE', false, false, 'xf_case__dates_follow_ups', 'value_'),
    ('case', 1, 24, null, 'history', 'LIST', false, false, 'xf_case__history', null),
    ('case', 1, 25, 'history', 'what', 'CODE', false, false, 'xf_case__history', 'what'),
    ('case', 1, 26, 'history', 'phase', 'CODE', false, false, 'xf_case__history', 'phase'),
    ('case', 1, 27, 'history', 'on', 'DATE', false, false, 'xf_case__history', 'on_'),
    ('case', 1, 28, 'history', 'by', 'CODE', false, false, 'xf_case__history', 'by_'),
    ('case', 1, 29, null, 'openEnds', 'LIST', false, false, 'xf_case__open_ends', null),
    ('case', 1, 30, 'openEnds', 'kind', 'CODE', false, false, 'xf_case__open_ends', 'kind'),
    ('case', 1, 31, 'openEnds', 'reference', 'CODE', false, false, 'xf_case__open_ends', 'reference');

create table if not exists xf_case_intervention (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    of_ varchar(64) not null comment '个案 case',
    what varchar(64) not null comment '服务种类 kind of intervention, a code of the station',
    on_ date not null comment '服务日 day it was done',
    worker varchar(64) not null comment '社工 worker',
    note text comment '说明 note [个人信息 personal]',
    reference varchar(64) comment '关联编号 visit, assist or referral it was',
    by_ varchar(64) not null comment '记录人 who wrote it down',
    at_ datetime(6) not null comment '记录时间 moment it was written down (UTC)',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案服务记录 what was done in a case, never changed';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('case_intervention', 1, 'bfcaa37cca49982d82c220ca540eb35a');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('case_intervention', 1, 0, null, 'id', 'CODE', false, false, 'xf_case_intervention', 'id'),
    ('case_intervention', 1, 1, null, 'of', 'CODE', false, false, 'xf_case_intervention', 'of_'),
    ('case_intervention', 1, 2, null, 'what', 'CODE', false, false, 'xf_case_intervention', 'what'),
    ('case_intervention', 1, 3, null, 'on', 'DATE', false, false, 'xf_case_intervention', 'on_'),
    ('case_intervention', 1, 4, null, 'worker', 'CODE', false, false, 'xf_case_intervention', 'worker'),
    ('case_intervention', 1, 5, null, 'note', 'TEXT', true, true, 'xf_case_intervention', 'note'),
    ('case_intervention', 1, 6, null, 'reference', 'CODE', true, false, 'xf_case_intervention', 'reference'),
    ('case_intervention', 1, 7, null, 'by', 'CODE', false, false, 'xf_case_intervention', 'by_'),
    ('case_intervention', 1, 8, null, 'at', 'INSTANT', false, false, 'xf_case_intervention', 'at_');

create table if not exists xf_case_measurement (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    of_ varchar(64) not null comment '个案 case',
    moment varchar(64) not null comment '时点 start, review or end',
    on_ date not null comment '评估日 day it speaks of',
    by_ varchar(64) not null comment '记录人 who wrote it down',
    at_ datetime(6) not null comment '记录时间 moment it was written down (UTC)',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '成效评估 how somebody fares in the six dimensions, never changed';

create table if not exists xf_case_measurement__scores (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    dimension varchar(64) not null comment '方面 dimension',
    points bigint not null comment '分值 points, the more the better',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '成效评估 how somebody fares in the six dimensions, never changed · 分值 points';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('case_measurement', 1, '816d37e23eaf687e4c7ab09ff8a3424e');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('case_measurement', 1, 0, null, 'id', 'CODE', false, false, 'xf_case_measurement', 'id'),
    ('case_measurement', 1, 1, null, 'of', 'CODE', false, false, 'xf_case_measurement', 'of_'),
    ('case_measurement', 1, 2, null, 'moment', 'CODE', false, false, 'xf_case_measurement', 'moment'),
    ('case_measurement', 1, 3, null, 'on', 'DATE', false, false, 'xf_case_measurement', 'on_'),
    ('case_measurement', 1, 4, null, 'by', 'CODE', false, false, 'xf_case_measurement', 'by_'),
    ('case_measurement', 1, 5, null, 'at', 'INSTANT', false, false, 'xf_case_measurement', 'at_'),
    ('case_measurement', 1, 6, null, 'scores', 'LIST', false, false, 'xf_case_measurement__scores', null),
    ('case_measurement', 1, 7, 'scores', 'dimension', 'CODE', false, false, 'xf_case_measurement__scores', 'dimension'),
    ('case_measurement', 1, 8, 'scores', 'points', 'INTEGER', false, false, 'xf_case_measurement__scores', 'points');

create table if not exists xf_case_plan (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    of_ varchar(64) not null comment '个案 case',
    version_ bigint not null comment '版本 version',
    on_ date not null comment '制定日 day it was made',
    by_ varchar(64) not null comment '制定人 who made it',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案计划 version of the plan of a case, never changed';

create table if not exists xf_case_plan__needs (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '需求 need',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案计划 version of the plan of a case, never changed · 需求 needs assessed';

create table if not exists xf_case_plan__items (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    code varchar(64) not null comment '事项编号 item',
    kind varchar(64) not null comment '物质或服务 goods or service',
    need varchar(64) not null comment '需求 need it is for',
    due date not null comment '期限 last day in time',
    note text comment '说明 note [个人信息 personal]',
    done_on date comment '完成日 day it was done',
    done_proof_kind varchar(64) comment '凭据种类 kind of proof',
    done_proof_reference varchar(64) comment '凭据编号 where the proof is',
    done_proof_note text comment '凭据说明 what is to be said of the proof [个人信息 personal]',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '个案计划 version of the plan of a case, never changed · 计划事项 what is to be done';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('case_plan', 1, 'aafe6e59a09edf949e3ff0fe4127f07d');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('case_plan', 1, 0, null, 'id', 'CODE', false, false, 'xf_case_plan', 'id'),
    ('case_plan', 1, 1, null, 'of', 'CODE', false, false, 'xf_case_plan', 'of_'),
    ('case_plan', 1, 2, null, 'version', 'INTEGER', false, false, 'xf_case_plan', 'version_'),
    ('case_plan', 1, 3, null, 'on', 'DATE', false, false, 'xf_case_plan', 'on_'),
    ('case_plan', 1, 4, null, 'by', 'CODE', false, false, 'xf_case_plan', 'by_'),
    ('case_plan', 1, 5, null, 'needs', 'LIST', false, false, 'xf_case_plan__needs', null),
    ('case_plan', 1, 6, 'needs', 'value', 'CODE', false, false, 'xf_case_plan__needs', 'value_'),
    ('case_plan', 1, 7, null, 'items', 'LIST', false, false, 'xf_case_plan__items', null),
    ('case_plan', 1, 8, 'items', 'code', 'CODE', false, false, 'xf_case_plan__items', 'code'),
    ('case_plan', 1, 9, 'items', 'kind', 'CODE', false, false, 'xf_case_plan__items', 'kind'),
    ('case_plan', 1, 10, 'items', 'need', 'CODE', false, false, 'xf_case_plan__items', 'need'),
    ('case_plan', 1, 11, 'items', 'due', 'DATE', false, false, 'xf_case_plan__items', 'due'),
    ('case_plan', 1, 12, 'items', 'note', 'TEXT', true, true, 'xf_case_plan__items', 'note'),
    ('case_plan', 1, 13, 'items', 'done.on', 'DATE', true, false, 'xf_case_plan__items', 'done_on'),
    ('case_plan', 1, 14, 'items', 'done.proof.kind', 'CODE', true, false, 'xf_case_plan__items', 'done_proof_kind'),
    ('case_plan', 1, 15, 'items', 'done.proof.reference', 'CODE', true, false, 'xf_case_plan__items', 'done_proof_reference'),
    ('case_plan', 1, 16, 'items', 'done.proof.note', 'TEXT', true, true, 'xf_case_plan__items', 'done_proof_note');

create table if not exists xf_catch_up (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    day_ date not null comment '日期 last day caught up with',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '补算进度 how far the station has caught up with the days';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('catch_up', 1, 'd7cdcf379b0a5acea2873749b1100bea');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('catch_up', 1, 0, null, 'id', 'CODE', false, false, 'xf_catch_up', 'id'),
    ('catch_up', 1, 1, null, 'day', 'DATE', false, false, 'xf_catch_up', 'day_');

create table if not exists xf_comparison (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    list_list varchar(64) not null comment '名单 list',
    list_issuer varchar(64) not null comment '提供部门 department whose list it is',
    as_of date not null comment '名单日期 day the list speaks of',
    scope varchar(64) not null comment '范围 which of those not on file are told: ours, unclear too, all',
    by_ varchar(64) not null comment '操作人 who ran it',
    at_ datetime(6) not null comment '比对时间 when it was run last (UTC)',
    counts_lines bigint not null comment '名单行数 lines of the list',
    counts_matched bigint not null comment '一致 matched by number, and nothing differs',
    counts_differs bigint not null comment '有出入 matched by number, and something differs',
    counts_candidates bigint not null comment '疑似 lines that may mean somebody on file',
    counts_only_there bigint not null comment '名单有、档案无 lines of nobody on file',
    counts_elsewhere bigint not null comment '外地 lines of nobody on file, of another place',
    counts_unreadable bigint not null comment '无法识别 lines that say of nobody whom they mean',
    counts_only_here bigint not null comment '档案有、名单无 residents whom the list lacks',
    counts_fresh bigint not null comment '新增待处理 told for the first time',
    counts_waiting bigint not null comment '原有待处理 told before, still to be decided',
    counts_settled bigint not null comment '已处理 decided before',
    counts_gone bigint not null comment '已消失 told before, not so any more',
    counts_duplicates bigint not null comment '疑似重复建档 groups of residents who may be one person twice',
    finished boolean not null comment '是否完成 whether the list was gone through to its end',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '名单比对 comparison of the file with a department''s list';

create table if not exists xf_comparison__keys (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '匹配依据 identity number, or name with birth date, sex and village',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '名单比对 comparison of the file with a department''s list · 匹配依据 by what lines are matched';

create table if not exists xf_comparison__expecting (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '类别 category',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '名单比对 comparison of the file with a department''s list · 应在名单的类别 only residents in one of these are missed';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('comparison', 1, 'd2eb6b6dec9df362ebb656dc9ba2db20');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('comparison', 1, 0, null, 'id', 'CODE', false, false, 'xf_comparison', 'id'),
    ('comparison', 1, 1, null, 'list.list', 'CODE', false, false, 'xf_comparison', 'list_list'),
    ('comparison', 1, 2, null, 'list.issuer', 'CODE', false, false, 'xf_comparison', 'list_issuer'),
    ('comparison', 1, 3, null, 'asOf', 'DATE', false, false, 'xf_comparison', 'as_of'),
    ('comparison', 1, 4, null, 'scope', 'CODE', false, false, 'xf_comparison', 'scope'),
    ('comparison', 1, 5, null, 'by', 'CODE', false, false, 'xf_comparison', 'by_'),
    ('comparison', 1, 6, null, 'at', 'INSTANT', false, false, 'xf_comparison', 'at_'),
    ('comparison', 1, 7, null, 'counts.lines', 'INTEGER', false, false, 'xf_comparison', 'counts_lines'),
    ('comparison', 1, 8, null, 'counts.matched', 'INTEGER', false, false, 'xf_comparison', 'counts_matched'),
    ('comparison', 1, 9, null, 'counts.differs', 'INTEGER', false, false, 'xf_comparison', 'counts_differs'),
    ('comparison', 1, 10, null, 'counts.candidates', 'INTEGER', false, false, 'xf_comparison', 'counts_candidates'),
    ('comparison', 1, 11, null, 'counts.onlyThere', 'INTEGER', false, false, 'xf_comparison', 'counts_only_there'),
    ('comparison', 1, 12, null, 'counts.elsewhere', 'INTEGER', false, false, 'xf_comparison', 'counts_elsewhere'),
    ('comparison', 1, 13, null, 'counts.unreadable', 'INTEGER', false, false, 'xf_comparison', 'counts_unreadable'),
    ('comparison', 1, 14, null, 'counts.onlyHere', 'INTEGER', false, false, 'xf_comparison', 'counts_only_here'),
    ('comparison', 1, 15, null, 'counts.fresh', 'INTEGER', false, false, 'xf_comparison', 'counts_fresh'),
    ('comparison', 1, 16, null, 'counts.waiting', 'INTEGER', false, false, 'xf_comparison', 'counts_waiting'),
    ('comparison', 1, 17, null, 'counts.settled', 'INTEGER', false, false, 'xf_comparison', 'counts_settled'),
    ('comparison', 1, 18, null, 'counts.gone', 'INTEGER', false, false, 'xf_comparison', 'counts_gone'),
    ('comparison', 1, 19, null, 'counts.duplicates', 'INTEGER', false, false, 'xf_comparison', 'counts_duplicates'),
    ('comparison', 1, 20, null, 'finished', 'YES_NO', false, false, 'xf_comparison', 'finished'),
    ('comparison', 1, 21, null, 'keys', 'LIST', false, false, 'xf_comparison__keys', null),
    ('comparison', 1, 22, 'keys', 'value', 'CODE', false, false, 'xf_comparison__keys', 'value_'),
    ('comparison', 1, 23, null, 'expecting', 'LIST', false, false, 'xf_comparison__expecting', null),
    ('comparison', 1, 24, 'expecting', 'value', 'CODE', false, false, 'xf_comparison__expecting', 'value_');

create table if not exists xf_comparison_line (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    comparison varchar(64) not null comment '比对 comparison that told it first',
    list_list varchar(64) not null comment '名单 list',
    list_issuer varchar(64) not null comment '提供部门 department whose list it is',
    finding varchar(64) not null comment '结果 what was found: differs, candidates, only there, only here',
    state varchar(64) not null comment '状态 to be decided, decided, or not so any more',
    since date not null comment '发现日 day it was told',
    row_ varchar(64) comment '名单行 line of the file or key in the register',
    resident varchar(64) comment '服务对象 resident',
    said_name text comment '名单姓名 name on the list, dropped when decided [个人信息 personal]',
    said_number varchar(64) comment '名单身份证号 identity number on the list, dropped when decided [个人信息 personal]',
    said_birth date comment '名单出生日期 birth date on the list, dropped when decided [个人信息 personal]',
    said_sex varchar(64) comment '名单性别 sex on the list, dropped when decided [个人信息 personal]',
    said_village text comment '名单村(居) village on the list, dropped when decided [个人信息 personal]',
    decision_decided varchar(64) comment '处理 what was decided',
    decision_by varchar(64) comment '处理人 who decided',
    decision_at datetime(6) comment '处理时间 when it was decided (UTC)',
    decision_reason varchar(64) comment '理由 why, as a code',
    instead varchar(64) comment '另立的比对结果 line that tells the same person as not on file',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '比对结果 line of a list, or resident it lacks, to be decided about';

create table if not exists xf_comparison_line__differing (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '不一致项 name, birth date, sex, village, number, off the file',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '比对结果 line of a list, or resident it lacks, to be decided about · 不一致项 what the list says otherwise';

create table if not exists xf_comparison_line__candidates (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    resident varchar(64) not null comment '服务对象 resident',
    points bigint not null comment '相似分 points of likeness',
    sure boolean not null comment '是否把握较大 whether nobody else is nearly as likely',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '比对结果 line of a list, or resident it lacks, to be decided about · 疑似对象 residents who may be meant';

create table if not exists xf_comparison_line__taken (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '采用项 name, birth date, sex, village or number',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '比对结果 line of a list, or resident it lacks, to be decided about · 采用项 what was taken over into the file';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('comparison_line', 1, 'd56001021486f0a449b700b0da700847');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('comparison_line', 1, 0, null, 'id', 'CODE', false, false, 'xf_comparison_line', 'id'),
    ('comparison_line', 1, 1, null, 'comparison', 'CODE', false, false, 'xf_comparison_line', 'comparison'),
    ('comparison_line', 1, 2, null, 'list.list', 'CODE', false, false, 'xf_comparison_line', 'list_list'),
    ('comparison_line', 1, 3, null, 'list.issuer', 'CODE', false, false, 'xf_comparison_line', 'list_issuer'),
    ('comparison_line', 1, 4, null, 'finding', 'CODE', false, false, 'xf_comparison_line', 'finding'),
    ('comparison_line', 1, 5, null, 'state', 'CODE', false, false, 'xf_comparison_line', 'state'),
    ('comparison_line', 1, 6, null, 'since', 'DATE', false, false, 'xf_comparison_line', 'since'),
    ('comparison_line', 1, 7, null, 'row', 'CODE', true, false, 'xf_comparison_line', 'row_'),
    ('comparison_line', 1, 8, null, 'resident', 'CODE', true, false, 'xf_comparison_line', 'resident'),
    ('comparison_line', 1, 9, null, 'said.name', 'TEXT', true, true, 'xf_comparison_line', 'said_name'),
    ('comparison_line', 1, 10, null, 'said.number', 'CODE', true, true, 'xf_comparison_line', 'said_number'),
    ('comparison_line', 1, 11, null, 'said.birth', 'DATE', true, true, 'xf_comparison_line', 'said_birth'),
    ('comparison_line', 1, 12, null, 'said.sex', 'CODE', true, true, 'xf_comparison_line', 'said_sex'),
    ('comparison_line', 1, 13, null, 'said.village', 'TEXT', true, true, 'xf_comparison_line', 'said_village'),
    ('comparison_line', 1, 14, null, 'decision.decided', 'CODE', true, false, 'xf_comparison_line', 'decision_decided'),
    ('comparison_line', 1, 15, null, 'decision.by', 'CODE', true, false, 'xf_comparison_line', 'decision_by'),
    ('comparison_line', 1, 16, null, 'decision.at', 'INSTANT', true, false, 'xf_comparison_line', 'decision_at'),
    ('comparison_line', 1, 17, null, 'decision.reason', 'CODE', true, false, 'xf_comparison_line', 'decision_reason'),
    ('comparison_line', 1, 18, null, 'instead', 'CODE', true, false, 'xf_comparison_line', 'instead'),
    ('comparison_line', 1, 19, null, 'differing', 'LIST', false, false, 'xf_comparison_line__differing', null),
    ('comparison_line', 1, 20, 'differing', 'value', 'CODE', false, false, 'xf_comparison_line__differing', 'value_'),
    ('comparison_line', 1, 21, null, 'candidates', 'LIST', false, false, 'xf_comparison_line__candidates', null),
    ('comparison_line', 1, 22, 'candidates', 'resident', 'CODE', false, false, 'xf_comparison_line__candidates', 'resident'),
    ('comparison_line', 1, 23, 'candidates', 'points', 'INTEGER', false, false, 'xf_comparison_line__candidates', 'points'),
    ('comparison_line', 1, 24, 'candidates', 'sure', 'YES_NO', false, false, 'xf_comparison_line__candidates', 'sure'),
    ('comparison_line', 1, 25, null, 'taken', 'LIST', false, false, 'xf_comparison_line__taken', null),
    ('comparison_line', 1, 26, 'taken', 'value', 'CODE', false, false, 'xf_comparison_line__taken', 'value_');

create table if not exists xf_comparison_run (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    comparison varchar(64) not null comment '比对 comparison begun last',
    by_ varchar(64) not null comment '本次运行 going-through that may write',
    lines_ bigint not null comment '已保存行数 lines gone through and kept',
    mark varchar(64) comment '名单摘要 how much was read, and a digest of it',
    gone bigint not null comment '已关闭 lines closed as not so any more',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '比对进度 how far the comparison of a list begun last has come';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('comparison_run', 1, '2df713d94a5716c5bac4b0a7ffa51279');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('comparison_run', 1, 0, null, 'id', 'CODE', false, false, 'xf_comparison_run', 'id'),
    ('comparison_run', 1, 1, null, 'comparison', 'CODE', false, false, 'xf_comparison_run', 'comparison'),
    ('comparison_run', 1, 2, null, 'by', 'CODE', false, false, 'xf_comparison_run', 'by_'),
    ('comparison_run', 1, 3, null, 'lines', 'INTEGER', false, false, 'xf_comparison_run', 'lines_'),
    ('comparison_run', 1, 4, null, 'mark', 'CODE', true, false, 'xf_comparison_run', 'mark'),
    ('comparison_run', 1, 5, null, 'gone', 'INTEGER', false, false, 'xf_comparison_run', 'gone');

create table if not exists xf_comparison_taken_back (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    line varchar(64) not null comment '比对结果 line',
    decision_decided varchar(64) not null comment '原处理 what had been decided',
    decision_by varchar(64) not null comment '原处理人 who had decided',
    decision_at datetime(6) not null comment '原处理时间 when it had been decided (UTC)',
    decision_reason varchar(64) comment '原理由 why it had been, as a code',
    about varchar(64) comment '涉及人员 resident it was about',
    why varchar(64) not null comment '撤回理由 why it was taken back, as a code',
    by_ varchar(64) not null comment '撤回人 who took it back',
    at_ datetime(6) not null comment '撤回时间 when it was taken back (UTC)',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '撤回的处理 decision about a line that was taken back';

create table if not exists xf_comparison_taken_back__taken (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '采用项 name, birth date, sex, village or number',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '撤回的处理 decision about a line that was taken back · 采用项 what had been taken over into the file';

create table if not exists xf_comparison_taken_back__stands (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    done varchar(64) not null comment '后果 on file, file changed, facts, alert, line closed',
    of_ varchar(64) not null comment '对象 resident, alert or line',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '撤回的处理 decision about a line that was taken back · 仍然有效的后果 what it had done and what still stood';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('comparison_taken_back', 1, '422f8a718d86f9bf3731ebd7e4634d55');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('comparison_taken_back', 1, 0, null, 'id', 'CODE', false, false, 'xf_comparison_taken_back', 'id'),
    ('comparison_taken_back', 1, 1, null, 'line', 'CODE', false, false, 'xf_comparison_taken_back', 'line'),
    ('comparison_taken_back', 1, 2, null, 'decision.decided', 'CODE', false, false, 'xf_comparison_taken_back', 'decision_decided'),
    ('comparison_taken_back', 1, 3, null, 'decision.by', 'CODE', false, false, 'xf_comparison_taken_back', 'decision_by'),
    ('comparison_taken_back', 1, 4, null, 'decision.at', 'INSTANT', false, false, 'xf_comparison_taken_back', 'decision_at'),
    ('comparison_taken_back', 1, 5, null, 'decision.reason', 'CODE', true, false, 'xf_comparison_taken_back', 'decision_reason'),
    ('comparison_taken_back', 1, 6, null, 'about', 'CODE', true, false, 'xf_comparison_taken_back', 'about'),
    ('comparison_taken_back', 1, 7, null, 'why', 'CODE', false, false, 'xf_comparison_taken_back', 'why'),
    ('comparison_taken_back', 1, 8, null, 'by', 'CODE', false, false, 'xf_comparison_taken_back', 'by_'),
    ('comparison_taken_back', 1, 9, null, 'at', 'INSTANT', false, false, 'xf_comparison_taken_back', 'at_'),
    ('comparison_taken_back', 1, 10, null, 'taken', 'LIST', false, false, 'xf_comparison_taken_back__taken', null),
    ('comparison_taken_back', 1, 11, 'taken', 'value', 'CODE', false, false, 'xf_comparison_taken_back__taken', 'value_'),
    ('comparison_taken_back', 1, 12, null, 'stands', 'LIST', false, false, 'xf_comparison_taken_back__stands', null),
    ('comparison_taken_back', 1, 13, 'stands', 'done', 'CODE', false, false, 'xf_comparison_taken_back__stands', 'done'),
    ('comparison_taken_back', 1, 14, 'stands', 'of', 'CODE', false, false, 'xf_comparison_taken_back__stands', 'of_');

create table if not exists xf_consent (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    say varchar(64) not null comment '同意或撤回 given or withdrawn',
    by_ varchar(64) not null comment '表示人 who said it: the person or the guardian',
    to_ varchar(64) comment '限定部门 the one department it is for',
    on_ date not null comment '日期 day it was said',
    until_ date comment '有效至 last day it holds',
    recorder varchar(64) not null comment '记录人 who wrote it down',
    at_ datetime(6) not null comment '记录时间 moment it was written down (UTC)',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '信息提供同意 what a person or guardian agreed to be told, never changed';

create table if not exists xf_consent__items (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '信息项 data item',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '信息提供同意 what a person or guardian agreed to be told, never changed · 信息项 data items';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('consent', 1, 'eb7739d3a1390498026137c34e1f9ed9');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('consent', 1, 0, null, 'id', 'CODE', false, false, 'xf_consent', 'id'),
    ('consent', 1, 1, null, 'resident', 'CODE', false, false, 'xf_consent', 'resident'),
    ('consent', 1, 2, null, 'say', 'CODE', false, false, 'xf_consent', 'say'),
    ('consent', 1, 3, null, 'by', 'CODE', false, false, 'xf_consent', 'by_'),
    ('consent', 1, 4, null, 'to', 'CODE', true, false, 'xf_consent', 'to_'),
    ('consent', 1, 5, null, 'on', 'DATE', false, false, 'xf_consent', 'on_'),
    ('consent', 1, 6, null, 'until', 'DATE', true, false, 'xf_consent', 'until_'),
    ('consent', 1, 7, null, 'recorder', 'CODE', false, false, 'xf_consent', 'recorder'),
    ('consent', 1, 8, null, 'at', 'INSTANT', false, false, 'xf_consent', 'at_'),
    ('consent', 1, 9, null, 'items', 'LIST', false, false, 'xf_consent__items', null),
    ('consent', 1, 10, 'items', 'value', 'CODE', false, false, 'xf_consent__items', 'value_');

create table if not exists xf_contact_state (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    resident varchar(64) not null comment '服务对象 resident',
    last_home_visit date comment '最近入户日 last home visit',
    last_contact date comment '最近联系日 last day met in any form',
    failed_in_row bigint not null comment '连续未遇次数 visits in a row that met nobody',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '联系情况 when a resident was last met';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('contact_state', 1, 'eefb9b50354f9ba246de345ec9ba1687');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('contact_state', 1, 0, null, 'resident', 'CODE', false, false, 'xf_contact_state', 'resident'),
    ('contact_state', 1, 1, null, 'lastHomeVisit', 'DATE', true, false, 'xf_contact_state', 'last_home_visit'),
    ('contact_state', 1, 2, null, 'lastContact', 'DATE', true, false, 'xf_contact_state', 'last_contact'),
    ('contact_state', 1, 3, null, 'failedInRow', 'INTEGER', false, false, 'xf_contact_state', 'failed_in_row');

create table if not exists xf_donation (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    assist varchar(64) not null comment '协助编号 assist it came of',
    recipient varchar(64) not null comment '受助对象 resident it was for',
    on_ date not null comment '捐赠日 day it was given',
    goods_what text not null comment '物品 what was given [个人信息 personal]',
    goods_quantity bigint not null comment '数量 how many units',
    goods_unit varchar(64) not null comment '单位 unit',
    worth_unit_fen bigint not null comment '单价(分) value of a unit in fen',
    worth_basis varchar(64) not null comment '估价依据 invoice, market price, appraisal or the donor''s word',
    worth_evidence varchar(64) comment '凭据编号 where the evidence is',
    donor_partner varchar(64) comment '捐赠合作方 partner who gave it',
    donor_named text comment '其他捐赠人 name of a donor who is no partner [个人信息 personal]',
    written_on date not null comment '登记日 day it was written down',
    by_ varchar(64) not null comment '登记人 who wrote it down',
    struck_on date comment '作废日 day it was struck out',
    struck_by varchar(64) comment '作废人 who struck it out',
    struck_because varchar(64) comment '作废原因 why it was struck out',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '实物捐赠 something given in kind for a resident';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('donation', 1, '89bc7b8b52df7d0280bca233d51f0f6e');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('donation', 1, 0, null, 'id', 'CODE', false, false, 'xf_donation', 'id'),
    ('donation', 1, 1, null, 'assist', 'CODE', false, false, 'xf_donation', 'assist'),
    ('donation', 1, 2, null, 'recipient', 'CODE', false, false, 'xf_donation', 'recipient'),
    ('donation', 1, 3, null, 'on', 'DATE', false, false, 'xf_donation', 'on_'),
    ('donation', 1, 4, null, 'goods.what', 'TEXT', false, true, 'xf_donation', 'goods_what'),
    ('donation', 1, 5, null, 'goods.quantity', 'INTEGER', false, false, 'xf_donation', 'goods_quantity'),
    ('donation', 1, 6, null, 'goods.unit', 'CODE', false, false, 'xf_donation', 'goods_unit'),
    ('donation', 1, 7, null, 'worth.unitFen', 'INTEGER', false, false, 'xf_donation', 'worth_unit_fen'),
    ('donation', 1, 8, null, 'worth.basis', 'CODE', false, false, 'xf_donation', 'worth_basis'),
    ('donation', 1, 9, null, 'worth.evidence', 'CODE', true, false, 'xf_donation', 'worth_evidence'),
    ('donation', 1, 10, null, 'donor.partner', 'CODE', true, false, 'xf_donation', 'donor_partner'),
    ('donation', 1, 11, null, 'donor.named', 'TEXT', true, true, 'xf_donation', 'donor_named'),
    ('donation', 1, 12, null, 'writtenOn', 'DATE', false, false, 'xf_donation', 'written_on'),
    ('donation', 1, 13, null, 'by', 'CODE', false, false, 'xf_donation', 'by_'),
    ('donation', 1, 14, null, 'struck.on', 'DATE', true, false, 'xf_donation', 'struck_on'),
    ('donation', 1, 15, null, 'struck.by', 'CODE', true, false, 'xf_donation', 'struck_by'),
    ('donation', 1, 16, null, 'struck.because', 'CODE', true, false, 'xf_donation', 'struck_because');

create table if not exists xf_duty (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    rule varchar(64) not null comment '规则 rule of the policy',
    owed_kind varchar(64) not null comment '责任种类 kind of duty',
    owed_cadence_way varchar(64) not null comment '周期方式 rolling from the last visit, or by the calendar',
    owed_cadence_count bigint not null comment '周期数 length of the period',
    owed_cadence_unit varchar(64) not null comment '周期单位 unit of the period',
    owed_role varchar(64) not null comment '责任岗位 role that owes it',
    owed_checklist varchar(64) comment '随访清单 checklist',
    owed_met_by_home_visit boolean not null comment '入户可否抵联系 whether a home visit answers this contact too',
    owed_grace_days bigint not null comment '宽限天数 days of grace after the due day',
    owed_early_days bigint not null comment '提前天数 days before it opens on which a visit counts already',
    owed_least_per_year bigint not null comment '全年最少次数 least number of times in a calendar year',
    owed_round_code varchar(64) comment '专项走访 round it belongs to',
    owed_round_from date comment '首日 first day of the round',
    owed_round_through date comment '末日 last day of the round',
    owed_round_called boolean comment '是否本站发起 whether the station called the round',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    anchor date not null comment '起算日 day its time is counted from before the first visit',
    next_number bigint not null comment '下次序号 number of the next occurrence',
    last_met date comment '最近履行日 last visit that answered it',
    tally_year bigint not null comment '计数年 last year in which it was answered',
    tally_met bigint not null comment '当年天数 on how many days of it',
    tally_before bigint not null comment '上年天数 on how many days of the year before',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '随访责任 what the station owes a resident, ended but never deleted';

create table if not exists xf_duty__reasons (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    category varchar(64) not null comment '类别 category',
    tier varchar(64) comment '等级 tier',
    source varchar(64) not null comment '依据 source',
    verified boolean not null comment '是否核对原文 whether checked against the official text',
    provisional boolean not null comment '是否暂定 whether the rule holds until it is set locally',
    assumed boolean not null comment '是否推定 whether it is owed because a condition is unknown',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '随访责任 what the station owes a resident, ended but never deleted · 责任理由 why it is owed';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('duty', 1, 'f2c8639c8646b1bef977db7326ea5791');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('duty', 1, 0, null, 'id', 'CODE', false, false, 'xf_duty', 'id'),
    ('duty', 1, 1, null, 'resident', 'CODE', false, false, 'xf_duty', 'resident'),
    ('duty', 1, 2, null, 'rule', 'CODE', false, false, 'xf_duty', 'rule'),
    ('duty', 1, 3, null, 'owed.kind', 'CODE', false, false, 'xf_duty', 'owed_kind'),
    ('duty', 1, 4, null, 'owed.cadence.way', 'CODE', false, false, 'xf_duty', 'owed_cadence_way'),
    ('duty', 1, 5, null, 'owed.cadence.count', 'INTEGER', false, false, 'xf_duty', 'owed_cadence_count'),
    ('duty', 1, 6, null, 'owed.cadence.unit', 'CODE', false, false, 'xf_duty', 'owed_cadence_unit'),
    ('duty', 1, 7, null, 'owed.role', 'CODE', false, false, 'xf_duty', 'owed_role'),
    ('duty', 1, 8, null, 'owed.checklist', 'CODE', true, false, 'xf_duty', 'owed_checklist'),
    ('duty', 1, 9, null, 'owed.metByHomeVisit', 'YES_NO', false, false, 'xf_duty', 'owed_met_by_home_visit'),
    ('duty', 1, 10, null, 'owed.graceDays', 'INTEGER', false, false, 'xf_duty', 'owed_grace_days'),
    ('duty', 1, 11, null, 'owed.earlyDays', 'INTEGER', false, false, 'xf_duty', 'owed_early_days'),
    ('duty', 1, 12, null, 'owed.leastPerYear', 'INTEGER', false, false, 'xf_duty', 'owed_least_per_year'),
    ('duty', 1, 13, null, 'owed.round.code', 'CODE', true, false, 'xf_duty', 'owed_round_code'),
    ('duty', 1, 14, null, 'owed.round.from', 'DATE', true, false, 'xf_duty', 'owed_round_from'),
    ('duty', 1, 15, null, 'owed.round.through', 'DATE', true, false, 'xf_duty', 'owed_round_through'),
    ('duty', 1, 16, null, 'owed.round.called', 'YES_NO', true, false, 'xf_duty', 'owed_round_called'),
    ('duty', 1, 17, null, 'during.start', 'DATE', false, false, 'xf_duty', 'during_start'),
    ('duty', 1, 18, null, 'during.end', 'DATE', true, false, 'xf_duty', 'during_end'),
    ('duty', 1, 19, null, 'anchor', 'DATE', false, false, 'xf_duty', 'anchor'),
    ('duty', 1, 20, null, 'nextNumber', 'INTEGER', false, false, 'xf_duty', 'next_number'),
    ('duty', 1, 21, null, 'lastMet', 'DATE', true, false, 'xf_duty', 'last_met'),
    ('duty', 1, 22, null, 'tally.year', 'INTEGER', false, false, 'xf_duty', 'tally_year'),
    ('duty', 1, 23, null, 'tally.met', 'INTEGER', false, false, 'xf_duty', 'tally_met'),
    ('duty', 1, 24, null, 'tally.before', 'INTEGER', false, false, 'xf_duty', 'tally_before'),
    ('duty', 1, 25, null, 'reasons', 'LIST', false, false, 'xf_duty__reasons', null),
    ('duty', 1, 26, 'reasons', 'category', 'CODE', false, false, 'xf_duty__reasons', 'category'),
    ('duty', 1, 27, 'reasons', 'tier', 'CODE', true, false, 'xf_duty__reasons', 'tier'),
    ('duty', 1, 28, 'reasons', 'source', 'CODE', false, false, 'xf_duty__reasons', 'source'),
    ('duty', 1, 29, 'reasons', 'verified', 'YES_NO', false, false, 'xf_duty__reasons', 'verified'),
    ('duty', 1, 30, 'reasons', 'provisional', 'YES_NO', false, false, 'xf_duty__reasons', 'provisional'),
    ('duty', 1, 31, 'reasons', 'assumed', 'YES_NO', false, false, 'xf_duty__reasons', 'assumed');

create table if not exists xf_fact_sheet (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    resident varchar(64) not null comment '服务对象 resident',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '事实表 what is known of a resident';

create table if not exists xf_fact_sheet__facts (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    factor varchar(64) not null comment '事实项 factor',
    value_type varchar(64) not null comment '值的类型 type of the value [个人信息 personal]',
    value_text text not null comment '值 value [个人信息 personal]',
    as_of date not null comment '截至日 day it was true',
    source varchar(64) not null comment '来源 where it is known from',
    recorder varchar(64) not null comment '登记人 who recorded it',
    recorded_on date not null comment '登记日 day it was recorded',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '事实表 what is known of a resident · 事实 facts with source and date';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('fact_sheet', 1, 'f180aaf93e99b8a38da83e2e69c78080');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('fact_sheet', 1, 0, null, 'resident', 'CODE', false, false, 'xf_fact_sheet', 'resident'),
    ('fact_sheet', 1, 1, null, 'facts', 'LIST', false, false, 'xf_fact_sheet__facts', null),
    ('fact_sheet', 1, 2, 'facts', 'factor', 'CODE', false, false, 'xf_fact_sheet__facts', 'factor'),
    ('fact_sheet', 1, 3, 'facts', 'value.type', 'CODE', false, true, 'xf_fact_sheet__facts', 'value_type'),
    ('fact_sheet', 1, 4, 'facts', 'value.text', 'TEXT', false, true, 'xf_fact_sheet__facts', 'value_text'),
    ('fact_sheet', 1, 5, 'facts', 'asOf', 'DATE', false, false, 'xf_fact_sheet__facts', 'as_of'),
    ('fact_sheet', 1, 6, 'facts', 'source', 'CODE', false, false, 'xf_fact_sheet__facts', 'source'),
    ('fact_sheet', 1, 7, 'facts', 'recorder', 'CODE', false, false, 'xf_fact_sheet__facts', 'recorder'),
    ('fact_sheet', 1, 8, 'facts', 'recordedOn', 'DATE', false, false, 'xf_fact_sheet__facts', 'recorded_on');

create table if not exists xf_handover (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    side varchar(64) not null comment '转出或转入 out or in',
    other varchar(64) not null comment '对方站 the other station',
    resident varchar(64) comment '服务对象 resident',
    state varchar(64) not null comment '状态 sent, accepted or refused',
    sent_on date not null comment '转出日 day it was sent',
    due date not null comment '答复期限 last day of an answer in time',
    next_by date comment '待答复期限 the same while there is no answer',
    answered_on date comment '答复日 day of the answer',
    reason varchar(64) comment '不接收原因 why not, as a code',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转出转入 resident on the way between stations';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('handover', 1, '49baf25e429cfa62d71f1086dc8062df');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('handover', 1, 0, null, 'id', 'CODE', false, false, 'xf_handover', 'id'),
    ('handover', 1, 1, null, 'side', 'CODE', false, false, 'xf_handover', 'side'),
    ('handover', 1, 2, null, 'other', 'CODE', false, false, 'xf_handover', 'other'),
    ('handover', 1, 3, null, 'resident', 'CODE', true, false, 'xf_handover', 'resident'),
    ('handover', 1, 4, null, 'state', 'CODE', false, false, 'xf_handover', 'state'),
    ('handover', 1, 5, null, 'sentOn', 'DATE', false, false, 'xf_handover', 'sent_on'),
    ('handover', 1, 6, null, 'due', 'DATE', false, false, 'xf_handover', 'due'),
    ('handover', 1, 7, null, 'nextBy', 'DATE', true, false, 'xf_handover', 'next_by'),
    ('handover', 1, 8, null, 'answeredOn', 'DATE', true, false, 'xf_handover', 'answered_on'),
    ('handover', 1, 9, null, 'reason', 'CODE', true, false, 'xf_handover', 'reason');

create table if not exists xf_handover_file (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    from_ varchar(64) not null comment '转出站 sender',
    to_ varchar(64) not null comment '转入站 receiver',
    resident varchar(64) not null comment '服务对象 resident',
    person_name text not null comment '姓名 name [个人信息 personal]',
    person_identity varchar(64) comment '身份证件号码 identity number [个人信息 personal]',
    person_birth date comment '出生日期 birth date [个人信息 personal]',
    person_sex varchar(64) comment '性别 sex [个人信息 personal]',
    person_phone text comment '电话 phone number [个人信息 personal]',
    standing_tier varchar(64) comment '等级 tier that counted',
    standing_since date comment '等级起始日 since when',
    sent_on date not null comment '转出日 day it was sent',
    due date not null comment '答复期限 last day of an answer in time',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转接材料 what goes along with a resident, never changed';

create table if not exists xf_handover_file__items (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '信息项 data item',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转接材料 what goes along with a resident, never changed · 信息项 data items that were to go along';

create table if not exists xf_handover_file__categories (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '类别 category',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转接材料 what goes along with a resident, never changed · 类别 categories';

create table if not exists xf_handover_file__facts (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    factor varchar(64) not null comment '事实项 factor',
    value_type varchar(64) not null comment '值的类型 type of the value [个人信息 personal]',
    value_text text not null comment '值 value [个人信息 personal]',
    as_of date not null comment '情况日期 day it was true',
    source varchar(64) not null comment '依据 source',
    recorder varchar(64) not null comment '记录人 who wrote it down',
    recorded_on date not null comment '记录日 day it was written down',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转接材料 what goes along with a resident, never changed · 情况 facts';

create table if not exists xf_handover_file__matters (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    kind varchar(64) not null comment '种类 referral or visit',
    what varchar(64) not null comment '事项 issue or rule',
    by_ date not null comment '期限 day it is owed by',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转接材料 what goes along with a resident, never changed · 未了事项 open matters';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('handover_file', 1, 'fa23ccf8087935e419810559091c65cf');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('handover_file', 1, 0, null, 'id', 'CODE', false, false, 'xf_handover_file', 'id'),
    ('handover_file', 1, 1, null, 'from', 'CODE', false, false, 'xf_handover_file', 'from_'),
    ('handover_file', 1, 2, null, 'to', 'CODE', false, false, 'xf_handover_file', 'to_'),
    ('handover_file', 1, 3, null, 'resident', 'CODE', false, false, 'xf_handover_file', 'resident'),
    ('handover_file', 1, 4, null, 'person.name', 'TEXT', false, true, 'xf_handover_file', 'person_name'),
    ('handover_file', 1, 5, null, 'person.identity', 'CODE', true, true, 'xf_handover_file', 'person_identity'),
    ('handover_file', 1, 6, null, 'person.birth', 'DATE', true, true, 'xf_handover_file', 'person_birth'),
    ('handover_file', 1, 7, null, 'person.sex', 'CODE', true, true, 'xf_handover_file', 'person_sex'),
    ('handover_file', 1, 8, null, 'person.phone', 'TEXT', true, true, 'xf_handover_file', 'person_phone'),
    ('handover_file', 1, 9, null, 'standing.tier', 'CODE', true, false, 'xf_handover_file', 'standing_tier'),
    ('handover_file', 1, 10, null, 'standing.since', 'DATE', true, false, 'xf_handover_file', 'standing_since'),
    ('handover_file', 1, 11, null, 'sentOn', 'DATE', false, false, 'xf_handover_file', 'sent_on'),
    ('handover_file', 1, 12, null, 'due', 'DATE', false, false, 'xf_handover_file', 'due'),
    ('handover_file', 1, 13, null, 'items', 'LIST', false, false, 'xf_handover_file__items', null),
    ('handover_file', 1, 14, 'items', 'value', 'CODE', false, false, 'xf_handover_file__items', 'value_'),
    ('handover_file', 1, 15, null, 'categories', 'LIST', false, false, 'xf_handover_file__categories', null),
    ('handover_file', 1, 16, 'categories', 'value', 'CODE', false, false, 'xf_handover_file__categories', 'value_'),
    ('handover_file', 1, 17, null, 'facts', 'LIST', false, false, 'xf_handover_file__facts', null),
    ('handover_file', 1, 18, 'facts', 'factor', 'CODE', false, false, 'xf_handover_file__facts', 'factor'),
    ('handover_file', 1, 19, 'facts', 'value.type', 'CODE', false, true, 'xf_handover_file__facts', 'value_type'),
    ('handover_file', 1, 20, 'facts', 'value.text', 'TEXT', false, true, 'xf_handover_file__facts', 'value_text'),
    ('handover_file', 1, 21, 'facts', 'asOf', 'DATE', false, false, 'xf_handover_file__facts', 'as_of'),
    ('handover_file', 1, 22, 'facts', 'source', 'CODE', false, false, 'xf_handover_file__facts', 'source'),
    ('handover_file', 1, 23, 'facts', 'recorder', 'CODE', false, false, 'xf_handover_file__facts', 'recorder'),
    ('handover_file', 1, 24, 'facts', 'recordedOn', 'DATE', false, false, 'xf_handover_file__facts', 'recorded_on'),
    ('handover_file', 1, 25, null, 'matters', 'LIST', false, false, 'xf_handover_file__matters', null),
    ('handover_file', 1, 26, 'matters', 'kind', 'CODE', false, false, 'xf_handover_file__matters', 'kind'),
    ('handover_file', 1, 27, 'matters', 'what', 'CODE', false, false, 'xf_handover_file__matters', 'what'),
    ('handover_file', 1, 28, 'matters', 'by', 'DATE', false, false, 'xf_handover_file__matters', 'by_');

create table if not exists xf_honour (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    on_ date not null comment '授予日 day it was given',
    issuer text not null comment '授予单位 who gave it',
    title text not null comment '名称 title',
    domain_ varchar(64) not null comment '领域 safety net or participation',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '荣誉 honour of the station';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('honour', 1, '271c1daf9ec42ee40b8b5747f42ae6c8');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('honour', 1, 0, null, 'id', 'CODE', false, false, 'xf_honour', 'id'),
    ('honour', 1, 1, null, 'on', 'DATE', false, false, 'xf_honour', 'on_'),
    ('honour', 1, 2, null, 'issuer', 'TEXT', false, false, 'xf_honour', 'issuer'),
    ('honour', 1, 3, null, 'title', 'TEXT', false, false, 'xf_honour', 'title'),
    ('honour', 1, 4, null, 'domain', 'CODE', false, false, 'xf_honour', 'domain_');

create table if not exists xf_household (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    number_ varchar(64) not null comment '户号 number of the household',
    village varchar(64) not null comment '村(居) village',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '户 household';

create table if not exists xf_household__members (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    resident varchar(64) not null comment '服务对象 resident',
    relation varchar(64) comment '与户主关系 relation to the head',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '户 household · 成员 members, dated';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('household', 1, 'c9d71d88dc87843330a511125de1b932');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('household', 1, 0, null, 'id', 'CODE', false, false, 'xf_household', 'id'),
    ('household', 1, 1, null, 'number', 'CODE', false, false, 'xf_household', 'number_'),
    ('household', 1, 2, null, 'village', 'CODE', false, false, 'xf_household', 'village'),
    ('household', 1, 3, null, 'members', 'LIST', false, false, 'xf_household__members', null),
    ('household', 1, 4, 'members', 'resident', 'CODE', false, false, 'xf_household__members', 'resident'),
    ('household', 1, 5, 'members', 'relation', 'CODE', true, false, 'xf_household__members', 'relation'),
    ('household', 1, 6, 'members', 'during.start', 'DATE', false, false, 'xf_household__members', 'during_start'),
    ('household', 1, 7, 'members', 'during.end', 'DATE', true, false, 'xf_household__members', 'during_end');

create table if not exists xf_import_run (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '名册摘要 digest of the roster',
    started_on date not null comment '开始日 day it began',
    as_of date not null comment '名册截至日 day the roster speaks of',
    rows_ bigint not null comment '已读行数 rows looked at so far',
    counts_added bigint not null comment '新增 rows that enrolled a person',
    counts_updated bigint not null comment '更新 rows that changed something',
    counts_unchanged bigint not null comment '未变 rows that changed nothing',
    counts_repeated bigint not null comment '重复 rows said before in the same roster',
    counts_rejected bigint not null comment '退回 rows given back',
    finished boolean not null comment '是否完成 whether it is over',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '名册导入 import of a roster';

create table if not exists xf_import_run__rejected (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    line bigint not null comment '行号 line of the file',
    column_ text comment '列 column of the roster',
    cause varchar(64) not null comment '原因 cause',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '名册导入 import of a roster · 退回原因 what was wrong with which row';

create table if not exists xf_import_run__rejected__details (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    xf_no2 bigint not null comment '次序 place in the list, from 0',
    value_ text not null comment '细节 code or count',
    primary key (xf_station, xf_id, xf_no1, xf_no2)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '名册导入 import of a roster · 细节 codes and counts, never what the cell holds';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('import_run', 1, '174ce8ae088a82ef9cd4b2fac9221a5a');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('import_run', 1, 0, null, 'id', 'CODE', false, false, 'xf_import_run', 'id'),
    ('import_run', 1, 1, null, 'startedOn', 'DATE', false, false, 'xf_import_run', 'started_on'),
    ('import_run', 1, 2, null, 'asOf', 'DATE', false, false, 'xf_import_run', 'as_of'),
    ('import_run', 1, 3, null, 'rows', 'INTEGER', false, false, 'xf_import_run', 'rows_'),
    ('import_run', 1, 4, null, 'counts.added', 'INTEGER', false, false, 'xf_import_run', 'counts_added'),
    ('import_run', 1, 5, null, 'counts.updated', 'INTEGER', false, false, 'xf_import_run', 'counts_updated'),
    ('import_run', 1, 6, null, 'counts.unchanged', 'INTEGER', false, false, 'xf_import_run', 'counts_unchanged'),
    ('import_run', 1, 7, null, 'counts.repeated', 'INTEGER', false, false, 'xf_import_run', 'counts_repeated'),
    ('import_run', 1, 8, null, 'counts.rejected', 'INTEGER', false, false, 'xf_import_run', 'counts_rejected'),
    ('import_run', 1, 9, null, 'finished', 'YES_NO', false, false, 'xf_import_run', 'finished'),
    ('import_run', 1, 10, null, 'rejected', 'LIST', false, false, 'xf_import_run__rejected', null),
    ('import_run', 1, 11, 'rejected', 'line', 'INTEGER', false, false, 'xf_import_run__rejected', 'line'),
    ('import_run', 1, 12, 'rejected', 'column', 'TEXT', true, false, 'xf_import_run__rejected', 'column_'),
    ('import_run', 1, 13, 'rejected', 'cause', 'CODE', false, false, 'xf_import_run__rejected', 'cause'),
    ('import_run', 1, 14, 'rejected', 'details', 'LIST', false, false, 'xf_import_run__rejected__details', null),
    ('import_run', 1, 15, 'rejected.details', 'value', 'TEXT', false, false, 'xf_import_run__rejected__details', 'value_');

create table if not exists xf_kept_pack (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    digest varchar(64) not null comment '摘要 digest of the content',
    pack varchar(64) not null comment '政策包 pack',
    version_ varchar(64) not null comment '版本 version',
    first_used date not null comment '首次使用日 first day it was used',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '所用政策包 pack as the station used it';

create table if not exists xf_kept_pack__lines (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ text not null comment '一段正文 piece of the content',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '所用政策包 pack as the station used it · 正文 content, in pieces';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('kept_pack', 1, '094f90b03c164e7432f986aa5bc072f1');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('kept_pack', 1, 0, null, 'digest', 'CODE', false, false, 'xf_kept_pack', 'digest'),
    ('kept_pack', 1, 1, null, 'pack', 'CODE', false, false, 'xf_kept_pack', 'pack'),
    ('kept_pack', 1, 2, null, 'version', 'CODE', false, false, 'xf_kept_pack', 'version_'),
    ('kept_pack', 1, 3, null, 'firstUsed', 'DATE', false, false, 'xf_kept_pack', 'first_used'),
    ('kept_pack', 1, 4, null, 'lines', 'LIST', false, false, 'xf_kept_pack__lines', null),
    ('kept_pack', 1, 5, 'lines', 'value', 'TEXT', false, false, 'xf_kept_pack__lines', 'value_');

create table if not exists xf_kinship (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    of_ varchar(64) not null comment '服务对象 resident it is about',
    relation varchar(64) not null comment '关系 relation',
    guardian boolean not null comment '是否监护人 whether the other is a guardian',
    other_resident varchar(64) comment '对方在册编号 the other, if on file',
    other_name text comment '对方姓名 name of the other [个人信息 personal]',
    other_phone text comment '对方电话 phone of the other [个人信息 personal]',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '亲属与监护 kin and guardians of a resident';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('kinship', 1, '6e85bdabc56ad61e5b4f858da2405e9b');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('kinship', 1, 0, null, 'id', 'CODE', false, false, 'xf_kinship', 'id'),
    ('kinship', 1, 1, null, 'of', 'CODE', false, false, 'xf_kinship', 'of_'),
    ('kinship', 1, 2, null, 'relation', 'CODE', false, false, 'xf_kinship', 'relation'),
    ('kinship', 1, 3, null, 'guardian', 'YES_NO', false, false, 'xf_kinship', 'guardian'),
    ('kinship', 1, 4, null, 'other.resident', 'CODE', true, false, 'xf_kinship', 'other_resident'),
    ('kinship', 1, 5, null, 'other.name', 'TEXT', true, true, 'xf_kinship', 'other_name'),
    ('kinship', 1, 6, null, 'other.phone', 'TEXT', true, true, 'xf_kinship', 'other_phone'),
    ('kinship', 1, 7, null, 'during.start', 'DATE', false, false, 'xf_kinship', 'during_start'),
    ('kinship', 1, 8, null, 'during.end', 'DATE', true, false, 'xf_kinship', 'during_end');

create table if not exists xf_occurrence (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    duty varchar(64) not null comment '随访责任 duty it comes from',
    number_ bigint not null comment '序号 period or running number',
    resident varchar(64) not null comment '服务对象 resident',
    village varchar(64) not null comment '村(居) village',
    role_ varchar(64) not null comment '岗位 role',
    kind varchar(64) not null comment '责任种类 kind of duty',
    urgency bigint not null comment '紧急程度 0 the most severe tier, 1 unassessed, then the others',
    opens date not null comment '起始日 first day on which a visit answers it',
    due date not null comment '到期日 last day in time',
    estimated boolean not null comment '是否估算 whether the working days of the year are not published yet',
    state varchar(64) not null comment '状态 open, or how it ended',
    attempts bigint not null comment '未遇次数 visits that met nobody',
    closure_on date comment '了结日 day it ended',
    closure_cause varchar(64) comment '了结原因 cause',
    closure_visit varchar(64) comment '所凭走访 visit that answered it',
    origin_kind varchar(64) not null comment '来源种类 kind of what produced it',
    origin_ref varchar(64) not null comment '来源 what produced it',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '随访任务 one visit that is owed';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('occurrence', 1, '38b3ad8d59d691455281527967275e98');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('occurrence', 1, 0, null, 'id', 'CODE', false, false, 'xf_occurrence', 'id'),
    ('occurrence', 1, 1, null, 'duty', 'CODE', false, false, 'xf_occurrence', 'duty'),
    ('occurrence', 1, 2, null, 'number', 'INTEGER', false, false, 'xf_occurrence', 'number_'),
    ('occurrence', 1, 3, null, 'resident', 'CODE', false, false, 'xf_occurrence', 'resident'),
    ('occurrence', 1, 4, null, 'village', 'CODE', false, false, 'xf_occurrence', 'village'),
    ('occurrence', 1, 5, null, 'role', 'CODE', false, false, 'xf_occurrence', 'role_'),
    ('occurrence', 1, 6, null, 'kind', 'CODE', false, false, 'xf_occurrence', 'kind'),
    ('occurrence', 1, 7, null, 'urgency', 'INTEGER', false, false, 'xf_occurrence', 'urgency'),
    ('occurrence', 1, 8, null, 'opens', 'DATE', false, false, 'xf_occurrence', 'opens'),
    ('occurrence', 1, 9, null, 'due', 'DATE', false, false, 'xf_occurrence', 'due'),
    ('occurrence', 1, 10, null, 'estimated', 'YES_NO', false, false, 'xf_occurrence', 'estimated'),
    ('occurrence', 1, 11, null, 'state', 'CODE', false, false, 'xf_occurrence', 'state'),
    ('occurrence', 1, 12, null, 'attempts', 'INTEGER', false, false, 'xf_occurrence', 'attempts'),
    ('occurrence', 1, 13, null, 'closure.on', 'DATE', true, false, 'xf_occurrence', 'closure_on'),
    ('occurrence', 1, 14, null, 'closure.cause', 'CODE', true, false, 'xf_occurrence', 'closure_cause'),
    ('occurrence', 1, 15, null, 'closure.visit', 'CODE', true, false, 'xf_occurrence', 'closure_visit'),
    ('occurrence', 1, 16, null, 'origin.kind', 'CODE', false, false, 'xf_occurrence', 'origin_kind'),
    ('occurrence', 1, 17, null, 'origin.ref', 'CODE', false, false, 'xf_occurrence', 'origin_ref');

create table if not exists xf_pairing (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    household varchar(64) not null comment '户 household',
    form varchar(64) not null comment '结对形式 form: 1+N+1, one-to-one or other',
    state varchar(64) not null comment '状态 open or ended',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    why varchar(64) comment '结束原因 why it ended, as a code',
    proposal varchar(64) not null comment '方案 proposal it was accepted from',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '结对 household paired with helpers';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('pairing', 1, '685ebb99469fec9a9a2b45cfbfcd0e03');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('pairing', 1, 0, null, 'id', 'CODE', false, false, 'xf_pairing', 'id'),
    ('pairing', 1, 1, null, 'household', 'CODE', false, false, 'xf_pairing', 'household'),
    ('pairing', 1, 2, null, 'form', 'CODE', false, false, 'xf_pairing', 'form'),
    ('pairing', 1, 3, null, 'state', 'CODE', false, false, 'xf_pairing', 'state'),
    ('pairing', 1, 4, null, 'during.start', 'DATE', false, false, 'xf_pairing', 'during_start'),
    ('pairing', 1, 5, null, 'during.end', 'DATE', true, false, 'xf_pairing', 'during_end'),
    ('pairing', 1, 6, null, 'why', 'CODE', true, false, 'xf_pairing', 'why'),
    ('pairing', 1, 7, null, 'proposal', 'CODE', false, false, 'xf_pairing', 'proposal');

create table if not exists xf_pairing_exclusion (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    household varchar(64) not null comment '户 household',
    helper_side varchar(64) not null comment '结对身份 lead or volunteer',
    helper_id varchar(64) not null comment '编号 id',
    why varchar(64) not null comment '原因 why, as a code',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '结对回避 helper who must not be paired with a household';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('pairing_exclusion', 1, '0d51842bf32e920d0b21c6d9b3e452f3');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('pairing_exclusion', 1, 0, null, 'id', 'CODE', false, false, 'xf_pairing_exclusion', 'id'),
    ('pairing_exclusion', 1, 1, null, 'household', 'CODE', false, false, 'xf_pairing_exclusion', 'household'),
    ('pairing_exclusion', 1, 2, null, 'helper.side', 'CODE', false, false, 'xf_pairing_exclusion', 'helper_side'),
    ('pairing_exclusion', 1, 3, null, 'helper.id', 'CODE', false, false, 'xf_pairing_exclusion', 'helper_id'),
    ('pairing_exclusion', 1, 4, null, 'why', 'CODE', false, false, 'xf_pairing_exclusion', 'why'),
    ('pairing_exclusion', 1, 5, null, 'during.start', 'DATE', false, false, 'xf_pairing_exclusion', 'during_start'),
    ('pairing_exclusion', 1, 6, null, 'during.end', 'DATE', true, false, 'xf_pairing_exclusion', 'during_end');

create table if not exists xf_pairing_lead (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    worker varchar(64) not null comment '社工 worker',
    helping_village varchar(64) not null comment '村(居) village',
    helping_sex varchar(64) comment '性别 sex [个人信息 personal]',
    helping_vetted_start date comment '审核起始日 first day he is vetted to be with minors',
    helping_vetted_end date comment '审核终止日(不含) day after the last he is vetted',
    helping_available_start date not null comment '可用起始日 first day he can',
    helping_available_end date comment '可用终止日(不含) day after the last he can',
    helping_capacity bigint not null comment '最多户数 most households at one time',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '党员社工结对能力 worker who leads pairings and what he brings';

create table if not exists xf_pairing_lead__helping_skills (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '技能或语言 skill or language',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '党员社工结对能力 worker who leads pairings and what he brings · 技能与语言 skills and languages';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('pairing_lead', 1, 'f1f6e1ac7c360d63c8d24d46085480d2');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('pairing_lead', 1, 0, null, 'worker', 'CODE', false, false, 'xf_pairing_lead', 'worker'),
    ('pairing_lead', 1, 1, null, 'helping.village', 'CODE', false, false, 'xf_pairing_lead', 'helping_village'),
    ('pairing_lead', 1, 2, null, 'helping.sex', 'CODE', true, true, 'xf_pairing_lead', 'helping_sex'),
    ('pairing_lead', 1, 3, null, 'helping.vetted.start', 'DATE', true, false, 'xf_pairing_lead', 'helping_vetted_start'),
    ('pairing_lead', 1, 4, null, 'helping.vetted.end', 'DATE', true, false, 'xf_pairing_lead', 'helping_vetted_end'),
    ('pairing_lead', 1, 5, null, 'helping.available.start', 'DATE', false, false, 'xf_pairing_lead', 'helping_available_start'),
    ('pairing_lead', 1, 6, null, 'helping.available.end', 'DATE', true, false, 'xf_pairing_lead', 'helping_available_end'),
    ('pairing_lead', 1, 7, null, 'helping.capacity', 'INTEGER', false, false, 'xf_pairing_lead', 'helping_capacity'),
    ('pairing_lead', 1, 8, null, 'helping.skills', 'LIST', false, false, 'xf_pairing_lead__helping_skills', null),
    ('pairing_lead', 1, 9, 'helping.skills', 'value', 'CODE', false, false, 'xf_pairing_lead__helping_skills', 'value_');

create table if not exists xf_pairing_seat (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    pairing varchar(64) not null comment '结对 pairing',
    household varchar(64) not null comment '户 household',
    helper_side varchar(64) not null comment '结对身份 lead or volunteer',
    helper_id varchar(64) not null comment '编号 id',
    skill varchar(64) comment '所需技能 skill the seat needs',
    state varchar(64) not null comment '状态 open or ended',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    why varchar(64) comment '结束原因 why it ended, as a code',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '结对人员 helper''s place in a pairing';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('pairing_seat', 1, 'bae6968f46466bd07cba2560abfbe304');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('pairing_seat', 1, 0, null, 'id', 'CODE', false, false, 'xf_pairing_seat', 'id'),
    ('pairing_seat', 1, 1, null, 'pairing', 'CODE', false, false, 'xf_pairing_seat', 'pairing'),
    ('pairing_seat', 1, 2, null, 'household', 'CODE', false, false, 'xf_pairing_seat', 'household'),
    ('pairing_seat', 1, 3, null, 'helper.side', 'CODE', false, false, 'xf_pairing_seat', 'helper_side'),
    ('pairing_seat', 1, 4, null, 'helper.id', 'CODE', false, false, 'xf_pairing_seat', 'helper_id'),
    ('pairing_seat', 1, 5, null, 'skill', 'CODE', true, false, 'xf_pairing_seat', 'skill'),
    ('pairing_seat', 1, 6, null, 'state', 'CODE', false, false, 'xf_pairing_seat', 'state'),
    ('pairing_seat', 1, 7, null, 'during.start', 'DATE', false, false, 'xf_pairing_seat', 'during_start'),
    ('pairing_seat', 1, 8, null, 'during.end', 'DATE', true, false, 'xf_pairing_seat', 'during_end'),
    ('pairing_seat', 1, 9, null, 'why', 'CODE', true, false, 'xf_pairing_seat', 'why');

create table if not exists xf_pairing_wish (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    household varchar(64) not null comment '户 household',
    consent varchar(64) not null comment '同意 given or withdrawn',
    form varchar(64) not null comment '结对形式 form wished',
    sex varchar(64) comment '性别要求 sex asked of the helpers [个人信息 personal]',
    preferred_side varchar(64) comment '指名者身份 lead or volunteer, of the one asked for',
    preferred_id varchar(64) comment '编号 id',
    on_ date not null comment '日期 day it was said',
    by_ varchar(64) not null comment '记录人 who wrote it down',
    at_ datetime(6) not null comment '记录时间 moment it was written down (UTC)',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '结对意愿 what a family said about being paired, never changed';

create table if not exists xf_pairing_wish__needs (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    skill varchar(64) not null comment '技能或语言 skill or language',
    seats bigint not null comment '名额 how many seats',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '结对意愿 what a family said about being paired, never changed · 专长名额 seats that need a skill';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('pairing_wish', 1, '3f82586eb5a6df07bd530546da905739');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('pairing_wish', 1, 0, null, 'id', 'CODE', false, false, 'xf_pairing_wish', 'id'),
    ('pairing_wish', 1, 1, null, 'household', 'CODE', false, false, 'xf_pairing_wish', 'household'),
    ('pairing_wish', 1, 2, null, 'consent', 'CODE', false, false, 'xf_pairing_wish', 'consent'),
    ('pairing_wish', 1, 3, null, 'form', 'CODE', false, false, 'xf_pairing_wish', 'form'),
    ('pairing_wish', 1, 4, null, 'sex', 'CODE', true, true, 'xf_pairing_wish', 'sex'),
    ('pairing_wish', 1, 5, null, 'preferred.side', 'CODE', true, false, 'xf_pairing_wish', 'preferred_side'),
    ('pairing_wish', 1, 6, null, 'preferred.id', 'CODE', true, false, 'xf_pairing_wish', 'preferred_id'),
    ('pairing_wish', 1, 7, null, 'on', 'DATE', false, false, 'xf_pairing_wish', 'on_'),
    ('pairing_wish', 1, 8, null, 'by', 'CODE', false, false, 'xf_pairing_wish', 'by_'),
    ('pairing_wish', 1, 9, null, 'at', 'INSTANT', false, false, 'xf_pairing_wish', 'at_'),
    ('pairing_wish', 1, 10, null, 'needs', 'LIST', false, false, 'xf_pairing_wish__needs', null),
    ('pairing_wish', 1, 11, 'needs', 'skill', 'CODE', false, false, 'xf_pairing_wish__needs', 'skill'),
    ('pairing_wish', 1, 12, 'needs', 'seats', 'INTEGER', false, false, 'xf_pairing_wish__needs', 'seats');

create table if not exists xf_partner (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    kind varchar(64) not null comment '五社类别 kind of partner',
    name_ text not null comment '名称 name [个人信息 personal]',
    contact text comment '联系人和方式 whom to reach and how [个人信息 personal]',
    last_contact date comment '最近联系日 last day the station was in touch',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '合作方 partner of the station, of one of the five kinds';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('partner', 1, '0ab848e9470f2698e24e69119e526512');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('partner', 1, 0, null, 'id', 'CODE', false, false, 'xf_partner', 'id'),
    ('partner', 1, 1, null, 'kind', 'CODE', false, false, 'xf_partner', 'kind'),
    ('partner', 1, 2, null, 'name', 'TEXT', false, true, 'xf_partner', 'name_'),
    ('partner', 1, 3, null, 'contact', 'TEXT', true, true, 'xf_partner', 'contact'),
    ('partner', 1, 4, null, 'lastContact', 'DATE', true, false, 'xf_partner', 'last_contact'),
    ('partner', 1, 5, null, 'during.start', 'DATE', false, false, 'xf_partner', 'during_start'),
    ('partner', 1, 6, null, 'during.end', 'DATE', true, false, 'xf_partner', 'during_end');

create table if not exists xf_partner_link (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    partner varchar(64) not null comment '合作方 partner',
    of_ varchar(64) comment '个案 case',
    seat varchar(64) comment '席位任职 holding of a seat',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '合作方关联 partner linked to a case or to a seat of a care team';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('partner_link', 1, '751b9b5ddfc0658c887b9bb2fb907695');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('partner_link', 1, 0, null, 'id', 'CODE', false, false, 'xf_partner_link', 'id'),
    ('partner_link', 1, 1, null, 'partner', 'CODE', false, false, 'xf_partner_link', 'partner'),
    ('partner_link', 1, 2, null, 'of', 'CODE', true, false, 'xf_partner_link', 'of_'),
    ('partner_link', 1, 3, null, 'seat', 'CODE', true, false, 'xf_partner_link', 'seat'),
    ('partner_link', 1, 4, null, 'during.start', 'DATE', false, false, 'xf_partner_link', 'during_start'),
    ('partner_link', 1, 5, null, 'during.end', 'DATE', true, false, 'xf_partner_link', 'during_end');

create table if not exists xf_policy_help (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    assist varchar(64) not null comment '协助编号 assist',
    resident varchar(64) not null comment '服务对象 resident',
    programme varchar(64) not null comment '救助项目 programme applied for',
    stage varchar(64) not null comment '最近一步 last step',
    since date not null comment '最近一步日期 day of the last step',
    struck_on date comment '作废日 day it was struck out',
    struck_by varchar(64) comment '作废人 who struck it out',
    struck_because varchar(64) comment '作废原因 why it was struck out',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '政策救助协助 how far an assist with a policy benefit has come';

create table if not exists xf_policy_help__steps (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    stage varchar(64) not null comment '步骤 told, helped, applied, approved or turned down',
    on_ date not null comment '日期 day of it',
    by_ varchar(64) not null comment '登记人 who wrote it down',
    reference varchar(64) comment '凭据编号 form or number of the decision',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '政策救助协助 how far an assist with a policy benefit has come · 步骤 steps taken';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('policy_help', 1, '9ab23a9678eb546b552892e3755d4d4d');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('policy_help', 1, 0, null, 'assist', 'CODE', false, false, 'xf_policy_help', 'assist'),
    ('policy_help', 1, 1, null, 'resident', 'CODE', false, false, 'xf_policy_help', 'resident'),
    ('policy_help', 1, 2, null, 'programme', 'CODE', false, false, 'xf_policy_help', 'programme'),
    ('policy_help', 1, 3, null, 'stage', 'CODE', false, false, 'xf_policy_help', 'stage'),
    ('policy_help', 1, 4, null, 'since', 'DATE', false, false, 'xf_policy_help', 'since'),
    ('policy_help', 1, 5, null, 'struck.on', 'DATE', true, false, 'xf_policy_help', 'struck_on'),
    ('policy_help', 1, 6, null, 'struck.by', 'CODE', true, false, 'xf_policy_help', 'struck_by'),
    ('policy_help', 1, 7, null, 'struck.because', 'CODE', true, false, 'xf_policy_help', 'struck_because'),
    ('policy_help', 1, 8, null, 'steps', 'LIST', false, false, 'xf_policy_help__steps', null),
    ('policy_help', 1, 9, 'steps', 'stage', 'CODE', false, false, 'xf_policy_help__steps', 'stage'),
    ('policy_help', 1, 10, 'steps', 'on', 'DATE', false, false, 'xf_policy_help__steps', 'on_'),
    ('policy_help', 1, 11, 'steps', 'by', 'CODE', false, false, 'xf_policy_help__steps', 'by_'),
    ('policy_help', 1, 12, 'steps', 'reference', 'CODE', true, false, 'xf_policy_help__steps', 'reference');

create table if not exists xf_public_card (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    worker varchar(64) not null comment '社工 worker',
    post text comment '岗位 post [个人信息 personal]',
    duty text comment '职责 duty [个人信息 personal]',
    promise text comment '承诺 promise [个人信息 personal]',
    goal text comment '目标 goal [个人信息 personal]',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '公示牌 what a worker says of himself in public';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('public_card', 1, '9c65cd9452db733dca7a062668436317');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('public_card', 1, 0, null, 'worker', 'CODE', false, false, 'xf_public_card', 'worker'),
    ('public_card', 1, 1, null, 'post', 'TEXT', true, true, 'xf_public_card', 'post'),
    ('public_card', 1, 2, null, 'duty', 'TEXT', true, true, 'xf_public_card', 'duty'),
    ('public_card', 1, 3, null, 'promise', 'TEXT', true, true, 'xf_public_card', 'promise'),
    ('public_card', 1, 4, null, 'goal', 'TEXT', true, true, 'xf_public_card', 'goal');

create table if not exists xf_referral (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    issue varchar(64) not null comment '问题 issue',
    department varchar(64) not null comment '部门 department',
    contact varchar(64) not null comment '联系社工 worker who answers for it',
    ground varchar(64) comment '法定依据 ground in law',
    before_ varchar(64) comment '前一项转介 referral whose place it takes',
    note text comment '说明 note [个人信息 personal]',
    state varchar(64) not null comment '状态 state',
    sent_on date not null comment '转出日 day it was sent',
    due date not null comment '答复期限 last day of an answer in time',
    estimated boolean not null comment '期限是否估计 whether that day may still move',
    remind_on date not null comment '催办日 day from which the department is reminded',
    next_by date comment '下一步期限 day the next step is owed by, while open',
    again varchar(64) comment '改转 referral that took its place',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转介 issue sent to a department';

create table if not exists xf_referral__items (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '信息项 data item',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转介 issue sent to a department · 提供的信息项 data items told';

create table if not exists xf_referral__steps (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    what varchar(64) not null comment '步骤 step',
    on_ date not null comment '日期 day',
    by_ varchar(64) not null comment '记录人 who wrote it down',
    reason varchar(64) comment '原因 why, as a code',
    note text comment '说明 note [个人信息 personal]',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转介 issue sent to a department · 经过 what happened';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('referral', 1, '36bcb12b91712037309cd850d0a51053');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('referral', 1, 0, null, 'id', 'CODE', false, false, 'xf_referral', 'id'),
    ('referral', 1, 1, null, 'resident', 'CODE', false, false, 'xf_referral', 'resident'),
    ('referral', 1, 2, null, 'issue', 'CODE', false, false, 'xf_referral', 'issue'),
    ('referral', 1, 3, null, 'department', 'CODE', false, false, 'xf_referral', 'department'),
    ('referral', 1, 4, null, 'contact', 'CODE', false, false, 'xf_referral', 'contact'),
    ('referral', 1, 5, null, 'ground', 'CODE', true, false, 'xf_referral', 'ground'),
    ('referral', 1, 6, null, 'before', 'CODE', true, false, 'xf_referral', 'before_'),
    ('referral', 1, 7, null, 'note', 'TEXT', true, true, 'xf_referral', 'note'),
    ('referral', 1, 8, null, 'state', 'CODE', false, false, 'xf_referral', 'state'),
    ('referral', 1, 9, null, 'sentOn', 'DATE', false, false, 'xf_referral', 'sent_on'),
    ('referral', 1, 10, null, 'due', 'DATE', false, false, 'xf_referral', 'due'),
    ('referral', 1, 11, null, 'estimated', 'YES_NO', false, false, 'xf_referral', 'estimated'),
    ('referral', 1, 12, null, 'remindOn', 'DATE', false, false, 'xf_referral', 'remind_on'),
    ('referral', 1, 13, null, 'nextBy', 'DATE', true, false, 'xf_referral', 'next_by'),
    ('referral', 1, 14, null, 'again', 'CODE', true, false, 'xf_referral', 'again'),
    ('referral', 1, 15, null, 'items', 'LIST', false, false, 'xf_referral__items', null),
    ('referral', 1, 16, 'items', 'value', 'CODE', false, false, 'xf_referral__items', 'value_'),
    ('referral', 1, 17, null, 'steps', 'LIST', false, false, 'xf_referral__steps', null),
    ('referral', 1, 18, 'steps', 'what', 'CODE', false, false, 'xf_referral__steps', 'what'),
    ('referral', 1, 19, 'steps', 'on', 'DATE', false, false, 'xf_referral__steps', 'on_'),
    ('referral', 1, 20, 'steps', 'by', 'CODE', false, false, 'xf_referral__steps', 'by_'),
    ('referral', 1, 21, 'steps', 'reason', 'CODE', true, false, 'xf_referral__steps', 'reason'),
    ('referral', 1, 22, 'steps', 'note', 'TEXT', true, true, 'xf_referral__steps', 'note');

create table if not exists xf_relay_place (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    handler varchar(64) not null comment '处理者 handler',
    up_to bigint not null comment '已处理至 revision up to which all is handled',
    begun boolean not null comment '是否已开始 whether it was given a commit',
    failing_since datetime(6) comment '首次失败时间 when the next commit failed first (UTC)',
    failing_exception text comment '异常类名 class of the failure',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '转发进度 how far a handler has come with the commits';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('relay_place', 1, '6a40a9ac0f5b344f33cb1529dd02e7ac');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('relay_place', 1, 0, null, 'handler', 'CODE', false, false, 'xf_relay_place', 'handler'),
    ('relay_place', 1, 1, null, 'upTo', 'INTEGER', false, false, 'xf_relay_place', 'up_to'),
    ('relay_place', 1, 2, null, 'begun', 'YES_NO', false, false, 'xf_relay_place', 'begun'),
    ('relay_place', 1, 3, null, 'failing.since', 'INSTANT', true, false, 'xf_relay_place', 'failing_since'),
    ('relay_place', 1, 4, null, 'failing.exception', 'TEXT', true, false, 'xf_relay_place', 'failing_exception');

create table if not exists xf_resident (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    person_key varchar(64) not null comment '查找键 key by which the person is found',
    person_name text not null comment '姓名 name [个人信息 personal]',
    person_identity varchar(64) comment '身份证号 identity number [个人信息 personal]',
    person_birth date comment '出生日期 date of birth [个人信息 personal]',
    person_sex varchar(64) comment '性别 sex [个人信息 personal]',
    person_phone text comment '电话 phone [个人信息 personal]',
    village varchar(64) not null comment '村(居) village',
    household varchar(64) comment '户 household',
    standing_status varchar(64) not null comment '在册状态 on file, moved away, deceased or closed',
    standing_since date not null comment '状态起始日 since when',
    enrolled_on date not null comment '建档日 day of enrolment',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '服务对象 person in difficulty on file';

create table if not exists xf_resident__categories (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    category varchar(64) not null comment '类别 category',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '服务对象 person in difficulty on file · 类别 categories';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('resident', 1, 'a610573eef9679ee67ff16b9b53b7059');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('resident', 1, 0, null, 'id', 'CODE', false, false, 'xf_resident', 'id'),
    ('resident', 1, 1, null, 'person.key', 'CODE', false, false, 'xf_resident', 'person_key'),
    ('resident', 1, 2, null, 'person.name', 'TEXT', false, true, 'xf_resident', 'person_name'),
    ('resident', 1, 3, null, 'person.identity', 'CODE', true, true, 'xf_resident', 'person_identity'),
    ('resident', 1, 4, null, 'person.birth', 'DATE', true, true, 'xf_resident', 'person_birth'),
    ('resident', 1, 5, null, 'person.sex', 'CODE', true, true, 'xf_resident', 'person_sex'),
    ('resident', 1, 6, null, 'person.phone', 'TEXT', true, true, 'xf_resident', 'person_phone'),
    ('resident', 1, 7, null, 'village', 'CODE', false, false, 'xf_resident', 'village'),
    ('resident', 1, 8, null, 'household', 'CODE', true, false, 'xf_resident', 'household'),
    ('resident', 1, 9, null, 'standing.status', 'CODE', false, false, 'xf_resident', 'standing_status'),
    ('resident', 1, 10, null, 'standing.since', 'DATE', false, false, 'xf_resident', 'standing_since'),
    ('resident', 1, 11, null, 'enrolledOn', 'DATE', false, false, 'xf_resident', 'enrolled_on'),
    ('resident', 1, 12, null, 'categories', 'LIST', false, false, 'xf_resident__categories', null),
    ('resident', 1, 13, 'categories', 'category', 'CODE', false, false, 'xf_resident__categories', 'category'),
    ('resident', 1, 14, 'categories', 'during.start', 'DATE', false, false, 'xf_resident__categories', 'during_start'),
    ('resident', 1, 15, 'categories', 'during.end', 'DATE', true, false, 'xf_resident__categories', 'during_end');

create table if not exists xf_responsibility (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    worker varchar(64) not null comment '社工 worker',
    role_ varchar(64) not null comment '岗位 role',
    village varchar(64) not null comment '村(居) village',
    resident varchar(64) comment '服务对象 resident, if it is for one',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '责任分工 village or resident a worker answers for';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('responsibility', 1, '3c6e7e393673eec7d21124f04bda9600');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('responsibility', 1, 0, null, 'id', 'CODE', false, false, 'xf_responsibility', 'id'),
    ('responsibility', 1, 1, null, 'worker', 'CODE', false, false, 'xf_responsibility', 'worker'),
    ('responsibility', 1, 2, null, 'role', 'CODE', false, false, 'xf_responsibility', 'role_'),
    ('responsibility', 1, 3, null, 'village', 'CODE', false, false, 'xf_responsibility', 'village'),
    ('responsibility', 1, 4, null, 'resident', 'CODE', true, false, 'xf_responsibility', 'resident'),
    ('responsibility', 1, 5, null, 'during.start', 'DATE', false, false, 'xf_responsibility', 'during_start'),
    ('responsibility', 1, 6, null, 'during.end', 'DATE', true, false, 'xf_responsibility', 'during_end');

create table if not exists xf_shared_data (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    matter varchar(64) not null comment '事由 referral or handover it was for',
    department varchar(64) comment '接收部门 department that was told',
    station varchar(64) comment '接收站 station that was told',
    on_ date not null comment '日期 day',
    by_ varchar(64) not null comment '提供人 who told it',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '信息提供记录 what was told to whom and why it could be, never changed';

create table if not exists xf_shared_data__bases (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    item varchar(64) not null comment '信息项 data item',
    consent varchar(64) comment '同意 consent',
    ground varchar(64) comment '法定依据 ground in law',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '信息提供记录 what was told to whom and why it could be, never changed · 依据 why each item could be told';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('shared_data', 1, '5e50f56bec21592419e6beaf8edc5419');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('shared_data', 1, 0, null, 'id', 'CODE', false, false, 'xf_shared_data', 'id'),
    ('shared_data', 1, 1, null, 'resident', 'CODE', false, false, 'xf_shared_data', 'resident'),
    ('shared_data', 1, 2, null, 'matter', 'CODE', false, false, 'xf_shared_data', 'matter'),
    ('shared_data', 1, 3, null, 'department', 'CODE', true, false, 'xf_shared_data', 'department'),
    ('shared_data', 1, 4, null, 'station', 'CODE', true, false, 'xf_shared_data', 'station'),
    ('shared_data', 1, 5, null, 'on', 'DATE', false, false, 'xf_shared_data', 'on_'),
    ('shared_data', 1, 6, null, 'by', 'CODE', false, false, 'xf_shared_data', 'by_'),
    ('shared_data', 1, 7, null, 'bases', 'LIST', false, false, 'xf_shared_data__bases', null),
    ('shared_data', 1, 8, 'bases', 'item', 'CODE', false, false, 'xf_shared_data__bases', 'item'),
    ('shared_data', 1, 9, 'bases', 'consent', 'CODE', true, false, 'xf_shared_data__bases', 'consent'),
    ('shared_data', 1, 10, 'bases', 'ground', 'CODE', true, false, 'xf_shared_data__bases', 'ground');

create table if not exists xf_signal (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    cause varchar(64) not null comment '原因 cause',
    source varchar(64) not null comment '来源 field report, comparison, visit, fact or system',
    urgency varchar(64) not null comment '紧急程度 immediate, pressing or routine',
    discovered_at datetime(6) not null comment '发现时间 moment it was found out (UTC)',
    received_at datetime(6) not null comment '接报时间 moment it came in (UTC)',
    by_ varchar(64) not null comment '报告人 who handed it in',
    note text comment '备注 note [个人信息 personal]',
    reference varchar(64) comment '依据 visit, comparison line or other it comes from',
    change_rule varchar(64) comment '规则 rule of the policy',
    change_factor varchar(64) comment '事实项 factor',
    change_before_type varchar(64) comment '变化前类型 type of the value before [个人信息 personal]',
    change_before_text text comment '变化前 value before [个人信息 personal]',
    change_before_on date comment '变化前日期 day the value before was true',
    change_after_type varchar(64) comment '变化后类型 type of the value now [个人信息 personal]',
    change_after_text text comment '变化后 value now [个人信息 personal]',
    change_on date comment '变化日期 day of the change',
    change_member varchar(64) comment '家庭成员 member of the household it is about',
    alert varchar(64) not null comment '预警 alert it belongs to',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '预警信号 what came in about a resident, never changed';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('signal', 1, '3feefa97b0a0ce8dbbd888eca740f1af');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('signal', 1, 0, null, 'id', 'CODE', false, false, 'xf_signal', 'id'),
    ('signal', 1, 1, null, 'resident', 'CODE', false, false, 'xf_signal', 'resident'),
    ('signal', 1, 2, null, 'cause', 'CODE', false, false, 'xf_signal', 'cause'),
    ('signal', 1, 3, null, 'source', 'CODE', false, false, 'xf_signal', 'source'),
    ('signal', 1, 4, null, 'urgency', 'CODE', false, false, 'xf_signal', 'urgency'),
    ('signal', 1, 5, null, 'discoveredAt', 'INSTANT', false, false, 'xf_signal', 'discovered_at'),
    ('signal', 1, 6, null, 'receivedAt', 'INSTANT', false, false, 'xf_signal', 'received_at'),
    ('signal', 1, 7, null, 'by', 'CODE', false, false, 'xf_signal', 'by_'),
    ('signal', 1, 8, null, 'note', 'TEXT', true, true, 'xf_signal', 'note'),
    ('signal', 1, 9, null, 'reference', 'CODE', true, false, 'xf_signal', 'reference'),
    ('signal', 1, 10, null, 'change.rule', 'CODE', true, false, 'xf_signal', 'change_rule'),
    ('signal', 1, 11, null, 'change.factor', 'CODE', true, false, 'xf_signal', 'change_factor'),
    ('signal', 1, 12, null, 'change.before.type', 'CODE', true, true, 'xf_signal', 'change_before_type'),
    ('signal', 1, 13, null, 'change.before.text', 'TEXT', true, true, 'xf_signal', 'change_before_text'),
    ('signal', 1, 14, null, 'change.beforeOn', 'DATE', true, false, 'xf_signal', 'change_before_on'),
    ('signal', 1, 15, null, 'change.after.type', 'CODE', true, true, 'xf_signal', 'change_after_type'),
    ('signal', 1, 16, null, 'change.after.text', 'TEXT', true, true, 'xf_signal', 'change_after_text'),
    ('signal', 1, 17, null, 'change.on', 'DATE', true, false, 'xf_signal', 'change_on'),
    ('signal', 1, 18, null, 'change.member', 'CODE', true, false, 'xf_signal', 'change_member'),
    ('signal', 1, 19, null, 'alert', 'CODE', false, false, 'xf_signal', 'alert');

create table if not exists xf_suspension (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    resident varchar(64) not null comment '服务对象 resident',
    state varchar(64) not null comment '状态 whether one runs',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '暂停随访 times in which a resident could not be visited';

create table if not exists xf_suspension__all (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    id varchar(64) not null comment '编号 suspension',
    reason varchar(64) not null comment '原因 reason [个人信息 personal]',
    from_ date not null comment '首日 first day',
    expected_end date comment '预计结束日 day the resident is expected back',
    ended_on date comment '结束日 day the resident was back',
    looked_at date not null comment '最近核实日 last day somebody made sure',
    workdays bigint not null comment '补访工作日数 working days after the end',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '暂停随访 times in which a resident could not be visited · 各次暂停 suspensions in their order';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('suspension', 1, '9fbcecf522f28c1eccac95e7d6db93c7');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('suspension', 1, 0, null, 'resident', 'CODE', false, false, 'xf_suspension', 'resident'),
    ('suspension', 1, 1, null, 'state', 'CODE', false, false, 'xf_suspension', 'state'),
    ('suspension', 1, 2, null, 'all', 'LIST', false, false, 'xf_suspension__all', null),
    ('suspension', 1, 3, 'all', 'id', 'CODE', false, false, 'xf_suspension__all', 'id'),
    ('suspension', 1, 4, 'all', 'reason', 'CODE', false, true, 'xf_suspension__all', 'reason'),
    ('suspension', 1, 5, 'all', 'from', 'DATE', false, false, 'xf_suspension__all', 'from_'),
    ('suspension', 1, 6, 'all', 'expectedEnd', 'DATE', true, false, 'xf_suspension__all', 'expected_end'),
    ('suspension', 1, 7, 'all', 'endedOn', 'DATE', true, false, 'xf_suspension__all', 'ended_on'),
    ('suspension', 1, 8, 'all', 'lookedAt', 'DATE', false, false, 'xf_suspension__all', 'looked_at'),
    ('suspension', 1, 9, 'all', 'workdays', 'INTEGER', false, false, 'xf_suspension__all', 'workdays');

create table if not exists xf_tier_decision (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    resident varchar(64) not null comment '服务对象 resident',
    step varchar(64) not null comment '步骤 raised, proposed, agreed, confirmed or ended',
    tier varchar(64) not null comment '等级 tier',
    system_ varchar(64) comment '当时系统等级 tier of the system at that moment',
    why varchar(64) not null comment '理由 why, as a code',
    note text comment '说明 free text [个人信息 personal]',
    by_ varchar(64) not null comment '决定人 who decided',
    on_ date not null comment '决定日 day it was decided',
    at_ datetime(6) not null comment '时间 moment it was decided (UTC)',
    until_ date comment '截止日 last day it is meant to hold',
    about varchar(64) comment '所答决定 earlier decision that this one answers or ends',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '人工定级决定 what people decided about a tier, never changed';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('tier_decision', 1, 'b9ef69eed203c6a7b410337d6b6ae89d');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('tier_decision', 1, 0, null, 'id', 'CODE', false, false, 'xf_tier_decision', 'id'),
    ('tier_decision', 1, 1, null, 'resident', 'CODE', false, false, 'xf_tier_decision', 'resident'),
    ('tier_decision', 1, 2, null, 'step', 'CODE', false, false, 'xf_tier_decision', 'step'),
    ('tier_decision', 1, 3, null, 'tier', 'CODE', false, false, 'xf_tier_decision', 'tier'),
    ('tier_decision', 1, 4, null, 'system', 'CODE', true, false, 'xf_tier_decision', 'system_'),
    ('tier_decision', 1, 5, null, 'why', 'CODE', false, false, 'xf_tier_decision', 'why'),
    ('tier_decision', 1, 6, null, 'note', 'TEXT', true, true, 'xf_tier_decision', 'note'),
    ('tier_decision', 1, 7, null, 'by', 'CODE', false, false, 'xf_tier_decision', 'by_'),
    ('tier_decision', 1, 8, null, 'on', 'DATE', false, false, 'xf_tier_decision', 'on_'),
    ('tier_decision', 1, 9, null, 'at', 'INSTANT', false, false, 'xf_tier_decision', 'at_'),
    ('tier_decision', 1, 10, null, 'until', 'DATE', true, false, 'xf_tier_decision', 'until_'),
    ('tier_decision', 1, 11, null, 'about', 'CODE', true, false, 'xf_tier_decision', 'about');

create table if not exists xf_tier_state (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    resident varchar(64) not null comment '服务对象 resident',
    state varchar(64) not null comment '系统状态 tiered, unassessed or without rule book',
    tier varchar(64) comment '系统等级 tier of the system',
    possible varchar(64) comment '可能达到的最高等级 most severe tier the unknown could still lead to',
    since date not null comment '起始日 first day of the tier of the system without a break',
    assessed_on date not null comment '评估日 day of the last assessment',
    assessment varchar(64) comment '评估 last assessment',
    effective varchar(64) comment '现行等级 tier that counts',
    effective_since date not null comment '起始日 first day of the tier that counts without a break',
    reviewed_on date not null comment '复评起算日 day the next re-assessment is counted from',
    disagreement varchar(64) comment '人机分歧 how people and system differ',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '当前等级 where a resident stands now';

create table if not exists xf_tier_state__people (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    decision varchar(64) not null comment '决定 decision it came from',
    way varchar(64) not null comment '方式 raised or lowered',
    standing varchar(64) not null comment '状态 proposed, in force or lapsed',
    tier varchar(64) not null comment '等级 tier',
    under varchar(64) comment '当时系统等级 tier of the system it was agreed under',
    by_ varchar(64) not null comment '决定人 who raised or proposed it',
    since date not null comment '起始日 day it was raised, proposed or agreed',
    until_ date comment '截止日 last day it holds',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '当前等级 where a resident stands now · 人工等级 what people decided and still counts or waits';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('tier_state', 1, '4e19ec006ab5c3611f3282207230ddaa');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('tier_state', 1, 0, null, 'resident', 'CODE', false, false, 'xf_tier_state', 'resident'),
    ('tier_state', 1, 1, null, 'state', 'CODE', false, false, 'xf_tier_state', 'state'),
    ('tier_state', 1, 2, null, 'tier', 'CODE', true, false, 'xf_tier_state', 'tier'),
    ('tier_state', 1, 3, null, 'possible', 'CODE', true, false, 'xf_tier_state', 'possible'),
    ('tier_state', 1, 4, null, 'since', 'DATE', false, false, 'xf_tier_state', 'since'),
    ('tier_state', 1, 5, null, 'assessedOn', 'DATE', false, false, 'xf_tier_state', 'assessed_on'),
    ('tier_state', 1, 6, null, 'assessment', 'CODE', true, false, 'xf_tier_state', 'assessment'),
    ('tier_state', 1, 7, null, 'effective', 'CODE', true, false, 'xf_tier_state', 'effective'),
    ('tier_state', 1, 8, null, 'effectiveSince', 'DATE', false, false, 'xf_tier_state', 'effective_since'),
    ('tier_state', 1, 9, null, 'reviewedOn', 'DATE', false, false, 'xf_tier_state', 'reviewed_on'),
    ('tier_state', 1, 10, null, 'disagreement', 'CODE', true, false, 'xf_tier_state', 'disagreement'),
    ('tier_state', 1, 11, null, 'people', 'LIST', false, false, 'xf_tier_state__people', null),
    ('tier_state', 1, 12, 'people', 'decision', 'CODE', false, false, 'xf_tier_state__people', 'decision'),
    ('tier_state', 1, 13, 'people', 'way', 'CODE', false, false, 'xf_tier_state__people', 'way'),
    ('tier_state', 1, 14, 'people', 'standing', 'CODE', false, false, 'xf_tier_state__people', 'standing'),
    ('tier_state', 1, 15, 'people', 'tier', 'CODE', false, false, 'xf_tier_state__people', 'tier'),
    ('tier_state', 1, 16, 'people', 'under', 'CODE', true, false, 'xf_tier_state__people', 'under'),
    ('tier_state', 1, 17, 'people', 'by', 'CODE', false, false, 'xf_tier_state__people', 'by_'),
    ('tier_state', 1, 18, 'people', 'since', 'DATE', false, false, 'xf_tier_state__people', 'since'),
    ('tier_state', 1, 19, 'people', 'until', 'DATE', true, false, 'xf_tier_state__people', 'until_');

create table if not exists xf_village (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    name_ text not null comment '名称 name',
    region_code text comment '区划代码 code of the statistics bureau',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '村(居) village or neighbourhood';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('village', 1, 'aba338aef33ceddad2c8ef51d0c6d017');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('village', 1, 0, null, 'id', 'CODE', false, false, 'xf_village', 'id'),
    ('village', 1, 1, null, 'name', 'TEXT', false, false, 'xf_village', 'name_'),
    ('village', 1, 2, null, 'regionCode', 'TEXT', true, false, 'xf_village', 'region_code'),
    ('village', 1, 3, null, 'during.start', 'DATE', false, false, 'xf_village', 'during_start'),
    ('village', 1, 4, null, 'during.end', 'DATE', true, false, 'xf_village', 'during_end');

create table if not exists xf_village_place (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    village varchar(64) not null comment '村(居) village',
    latitude bigint not null comment '纬度(百万分之一度) latitude in millionths of a degree',
    longitude bigint not null comment '经度(百万分之一度) longitude in millionths of a degree',
    as_of date not null comment '截至日 day it was taken from its source',
    source varchar(64) not null comment '依据 source',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '村(居)位置 where a village is on the map';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('village_place', 1, '723e26f396d4c81abfe90e61d8bd9f84');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('village_place', 1, 0, null, 'village', 'CODE', false, false, 'xf_village_place', 'village'),
    ('village_place', 1, 1, null, 'latitude', 'INTEGER', false, false, 'xf_village_place', 'latitude'),
    ('village_place', 1, 2, null, 'longitude', 'INTEGER', false, false, 'xf_village_place', 'longitude'),
    ('village_place', 1, 3, null, 'asOf', 'DATE', false, false, 'xf_village_place', 'as_of'),
    ('village_place', 1, 4, null, 'source', 'CODE', false, false, 'xf_village_place', 'source');

create table if not exists xf_visit (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    worker varchar(64) not null comment '社工 worker',
    made_on date not null comment '走访日 day it was made',
    form varchar(64) not null comment '形式 form: home visit, call or other',
    entered_on date not null comment '录入日 day it was handed in',
    entered_by varchar(64) not null comment '录入人 who handed it in',
    people bigint not null comment '人次 residents seen or sought',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '走访 trip that was made or tried, never changed';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('visit', 1, 'd4b58412f4d80afcdfe98d5374ca12ef');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('visit', 1, 0, null, 'id', 'CODE', false, false, 'xf_visit', 'id'),
    ('visit', 1, 1, null, 'worker', 'CODE', false, false, 'xf_visit', 'worker'),
    ('visit', 1, 2, null, 'madeOn', 'DATE', false, false, 'xf_visit', 'made_on'),
    ('visit', 1, 3, null, 'form', 'CODE', false, false, 'xf_visit', 'form'),
    ('visit', 1, 4, null, 'enteredOn', 'DATE', false, false, 'xf_visit', 'entered_on'),
    ('visit', 1, 5, null, 'enteredBy', 'CODE', false, false, 'xf_visit', 'entered_by'),
    ('visit', 1, 6, null, 'people', 'INTEGER', false, false, 'xf_visit', 'people');

create table if not exists xf_visit_section (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    visit varchar(64) not null comment '走访 visit it is part of',
    resident varchar(64) not null comment '服务对象 resident',
    made_on date not null comment '走访日 day it was made',
    form varchar(64) not null comment '形式 form: home visit, call or other',
    result_ varchar(64) not null comment '结果 met, or why not',
    incomplete varchar(64) comment '未完成原因 why the five inquiries are not complete',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '走访记录 what came of a visit for one resident, never changed';

create table if not exists xf_visit_section__answers (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    item varchar(64) not null comment '清单项 item of the checklist',
    choice varchar(64) not null comment '选项 choice [个人信息 personal]',
    note text comment '备注 note [个人信息 personal]',
    origin_visit varchar(64) comment '原走访 visit on which a carried answer was given',
    origin_on date comment '原走访日 day of that visit',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '走访记录 what came of a visit for one resident, never changed · 回答 answers of the checklist';

create table if not exists xf_visit_section__assists (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    kind varchar(64) not null comment '种类 urgent, hazard, resource or policy',
    note text comment '备注 note [个人信息 personal]',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '走访记录 what came of a visit for one resident, never changed · 四协助 assists the findings open';

create table if not exists xf_visit_section__met (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '随访任务 occurrence',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '走访记录 what came of a visit for one resident, never changed · 所应任务 occurrences it answered';

create table if not exists xf_visit_section__asked (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    list varchar(64) not null comment '清单 checklist',
    version_ varchar(64) not null comment '版本 version of the checklist',
    answered bigint not null comment '已答题数 questions answered',
    of_ bigint not null comment '题数 questions it has',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '走访记录 what came of a visit for one resident, never changed · 所问清单 lists of questions it was about';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('visit_section', 1, '46809ba5af149bc4bb74a61a8762b586');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('visit_section', 1, 0, null, 'id', 'CODE', false, false, 'xf_visit_section', 'id'),
    ('visit_section', 1, 1, null, 'visit', 'CODE', false, false, 'xf_visit_section', 'visit'),
    ('visit_section', 1, 2, null, 'resident', 'CODE', false, false, 'xf_visit_section', 'resident'),
    ('visit_section', 1, 3, null, 'madeOn', 'DATE', false, false, 'xf_visit_section', 'made_on'),
    ('visit_section', 1, 4, null, 'form', 'CODE', false, false, 'xf_visit_section', 'form'),
    ('visit_section', 1, 5, null, 'result', 'CODE', false, false, 'xf_visit_section', 'result_'),
    ('visit_section', 1, 6, null, 'incomplete', 'CODE', true, false, 'xf_visit_section', 'incomplete'),
    ('visit_section', 1, 7, null, 'answers', 'LIST', false, false, 'xf_visit_section__answers', null),
    ('visit_section', 1, 8, 'answers', 'item', 'CODE', false, false, 'xf_visit_section__answers', 'item'),
    ('visit_section', 1, 9, 'answers', 'choice', 'CODE', false, true, 'xf_visit_section__answers', 'choice'),
    ('visit_section', 1, 10, 'answers', 'note', 'TEXT', true, true, 'xf_visit_section__answers', 'note'),
    ('visit_section', 1, 11, 'answers', 'origin.visit', 'CODE', true, false, 'xf_visit_section__answers', 'origin_visit'),
    ('visit_section', 1, 12, 'answers', 'origin.on', 'DATE', true, false, 'xf_visit_section__answers', 'origin_on'),
    ('visit_section', 1, 13, null, 'assists', 'LIST', false, false, 'xf_visit_section__assists', null),
    ('visit_section', 1, 14, 'assists', 'kind', 'CODE', false, false, 'xf_visit_section__assists', 'kind'),
    ('visit_section', 1, 15, 'assists', 'note', 'TEXT', true, true, 'xf_visit_section__assists', 'note'),
    ('visit_section', 1, 16, null, 'met', 'LIST', false, false, 'xf_visit_section__met', null),
    ('visit_section', 1, 17, 'met', 'value', 'CODE', false, false, 'xf_visit_section__met', 'value_'),
    ('visit_section', 1, 18, null, 'asked', 'LIST', false, false, 'xf_visit_section__asked', null),
    ('visit_section', 1, 19, 'asked', 'list', 'CODE', false, false, 'xf_visit_section__asked', 'list'),
    ('visit_section', 1, 20, 'asked', 'version', 'CODE', false, false, 'xf_visit_section__asked', 'version_'),
    ('visit_section', 1, 21, 'asked', 'answered', 'INTEGER', false, false, 'xf_visit_section__asked', 'answered'),
    ('visit_section', 1, 22, 'asked', 'of', 'INTEGER', false, false, 'xf_visit_section__asked', 'of_');

create table if not exists xf_volunteer (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    name_ text not null comment '姓名 name [个人信息 personal]',
    helping_village varchar(64) not null comment '村(居) village',
    helping_sex varchar(64) comment '性别 sex [个人信息 personal]',
    helping_vetted_start date comment '审核起始日 first day vetted to be with minors',
    helping_vetted_end date comment '审核终止日(不含) day after the last vetted',
    helping_available_start date not null comment '可用起始日 first day available',
    helping_available_end date comment '可用终止日(不含) day after the last available',
    helping_capacity bigint not null comment '最多户数 most households at one time',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '志愿者 volunteer';

create table if not exists xf_volunteer__helping_skills (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '技能或语言 skill or language',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '志愿者 volunteer · 技能与语言 skills and languages';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('volunteer', 1, '1802eaadfe6258d6a1b06587c540cf14');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('volunteer', 1, 0, null, 'id', 'CODE', false, false, 'xf_volunteer', 'id'),
    ('volunteer', 1, 1, null, 'name', 'TEXT', false, true, 'xf_volunteer', 'name_'),
    ('volunteer', 1, 2, null, 'helping.village', 'CODE', false, false, 'xf_volunteer', 'helping_village'),
    ('volunteer', 1, 3, null, 'helping.sex', 'CODE', true, true, 'xf_volunteer', 'helping_sex'),
    ('volunteer', 1, 4, null, 'helping.vetted.start', 'DATE', true, false, 'xf_volunteer', 'helping_vetted_start'),
    ('volunteer', 1, 5, null, 'helping.vetted.end', 'DATE', true, false, 'xf_volunteer', 'helping_vetted_end'),
    ('volunteer', 1, 6, null, 'helping.available.start', 'DATE', false, false, 'xf_volunteer', 'helping_available_start'),
    ('volunteer', 1, 7, null, 'helping.available.end', 'DATE', true, false, 'xf_volunteer', 'helping_available_end'),
    ('volunteer', 1, 8, null, 'helping.capacity', 'INTEGER', false, false, 'xf_volunteer', 'helping_capacity'),
    ('volunteer', 1, 9, null, 'helping.skills', 'LIST', false, false, 'xf_volunteer__helping_skills', null),
    ('volunteer', 1, 10, 'helping.skills', 'value', 'CODE', false, false, 'xf_volunteer__helping_skills', 'value_');

create table if not exists xf_worker (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_revision bigint not null comment '修订号 revision of the unit that wrote it',
    xf_version bigint not null comment '版本 version of the kind it is in',
    id varchar(64) not null comment '编号 id',
    name_ text not null comment '姓名 name [个人信息 personal]',
    party_member boolean not null comment '是否党员 whether a member of the Party',
    during_start date not null comment '起始日 first day',
    during_end date comment '终止日(不含) day after the last, absent while it goes on',
    primary key (xf_station, xf_id)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '社工 worker';

create table if not exists xf_worker__roles (
    xf_station varchar(64) not null comment '社工站 station',
    xf_id varchar(64) not null comment '记录号 id of the record',
    xf_no1 bigint not null comment '次序 place in the list, from 0',
    value_ varchar(64) not null comment '岗位 role',
    primary key (xf_station, xf_id, xf_no1)
) engine=InnoDB default character set utf8mb4 collate utf8mb4_nopad_bin comment '社工 worker · 岗位 roles';

insert ignore into xinfeng_kind (kind, kind_version, checksum) values ('worker', 1, '2ae351e60605e826809f4668d887c467');

insert ignore into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('worker', 1, 0, null, 'id', 'CODE', false, false, 'xf_worker', 'id'),
    ('worker', 1, 1, null, 'name', 'TEXT', false, true, 'xf_worker', 'name_'),
    ('worker', 1, 2, null, 'partyMember', 'YES_NO', false, false, 'xf_worker', 'party_member'),
    ('worker', 1, 3, null, 'during.start', 'DATE', false, false, 'xf_worker', 'during_start'),
    ('worker', 1, 4, null, 'during.end', 'DATE', true, false, 'xf_worker', 'during_end'),
    ('worker', 1, 5, null, 'roles', 'LIST', false, false, 'xf_worker__roles', null),
    ('worker', 1, 6, 'roles', 'value', 'CODE', false, false, 'xf_worker__roles', 'value_');

create index if not exists ix_xf_activity__day on xf_activity (xf_station, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_activity__day', 'activity', 'day', 'xf_activity', 'on_');

create index if not exists ix_xf_activity__village on xf_activity (xf_station, village, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_activity__village', 'activity', 'village', 'xf_activity', 'village, on_');

create index if not exists ix_xf_alert__resident on xf_alert (xf_station, resident, cause, number_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_alert__resident', 'alert', 'resident', 'xf_alert', 'resident, cause, number_');

create index if not exists ix_xf_alert__listed on xf_alert (xf_station, urgency, waits_listed_by, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_alert__listed', 'alert', 'listed', 'xf_alert', 'urgency, waits_listed_by');

create index if not exists ix_xf_alert__listed_in_village on xf_alert (xf_station, village, urgency, waits_listed_by, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_alert__listed_in_village', 'alert', 'listed_in_village', 'xf_alert', 'village, urgency, waits_listed_by');

create index if not exists ix_xf_alert__worker on xf_alert (xf_station, worker, waits_listed_by, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_alert__worker', 'alert', 'worker', 'xf_alert', 'worker, waits_listed_by');

create index if not exists ix_xf_alert__raised on xf_alert (xf_station, origin_raised_at, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_alert__raised', 'alert', 'raised', 'xf_alert', 'origin_raised_at');

create index if not exists ix_xf_appointment__worker on xf_appointment (xf_station, worker, state, day_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_appointment__worker', 'appointment', 'worker', 'xf_appointment', 'worker, state, day_');

create index if not exists ix_xf_assessment__resident on xf_assessment (xf_station, resident, day_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_assessment__resident', 'assessment', 'resident', 'xf_assessment', 'resident, day_');

create index if not exists ix_xf_assist__resident on xf_assist (xf_station, resident, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_assist__resident', 'assist', 'resident', 'xf_assist', 'resident, state');

create index if not exists ix_xf_assist__state on xf_assist (xf_station, state, kind, found_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_assist__state', 'assist', 'state', 'xf_assist', 'state, kind, found_on');

create index if not exists ix_xf_assist__due on xf_assist (xf_station, state, due, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_assist__due', 'assist', 'due', 'xf_assist', 'state, due');

create index if not exists ix_xf_assist__finding on xf_assist (xf_station, found_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_assist__finding', 'assist', 'finding', 'xf_assist', 'found_on');

create index if not exists ix_xf_assist__ending on xf_assist (xf_station, ending_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_assist__ending', 'assist', 'ending', 'xf_assist', 'ending_on');

create index if not exists ix_xf_called_round__last_day on xf_called_round (xf_station, through, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_called_round__last_day', 'called_round', 'last_day', 'xf_called_round', 'through');

create index if not exists ix_xf_care_seat__resident on xf_care_seat (xf_station, resident, seat, during_start, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_care_seat__resident', 'care_seat', 'resident', 'xf_care_seat', 'resident, seat, during_start');

create index if not exists ix_xf_care_seat__worker on xf_care_seat (xf_station, holder_worker, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_care_seat__worker', 'care_seat', 'worker', 'xf_care_seat', 'holder_worker, state');

create index if not exists ix_xf_care_watch__day on xf_care_watch (xf_station, wake_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_care_watch__day', 'care_watch', 'day', 'xf_care_watch', 'wake_on');

create index if not exists ix_xf_case__resident on xf_case (xf_station, resident, phase, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case__resident', 'case', 'resident', 'xf_case', 'resident, phase');

create index if not exists ix_xf_case__phase on xf_case (xf_station, phase, opened_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case__phase', 'case', 'phase', 'xf_case', 'phase, opened_on');

create index if not exists ix_xf_case__owner on xf_case (xf_station, owner, phase, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case__owner', 'case', 'owner', 'xf_case', 'owner, phase');

create index if not exists ix_xf_case__next on xf_case (xf_station, phase, dates_next, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case__next', 'case', 'next', 'xf_case', 'phase, dates_next');

create index if not exists ix_xf_case__opening on xf_case (xf_station, opened_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case__opening', 'case', 'opening', 'xf_case', 'opened_on');

create index if not exists ix_xf_case__closing on xf_case (xf_station, closure_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case__closing', 'case', 'closing', 'xf_case', 'closure_on');

create index if not exists ix_xf_case_intervention__case on xf_case_intervention (xf_station, of_, on_, at_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case_intervention__case', 'case_intervention', 'case', 'xf_case_intervention', 'of_, on_, at_');

create index if not exists ix_xf_case_measurement__case on xf_case_measurement (xf_station, of_, on_, at_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case_measurement__case', 'case_measurement', 'case', 'xf_case_measurement', 'of_, on_, at_');

create index if not exists ix_xf_case_plan__case on xf_case_plan (xf_station, of_, version_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_case_plan__case', 'case_plan', 'case', 'xf_case_plan', 'of_, version_');

create index if not exists ix_xf_comparison__list on xf_comparison (xf_station, list_list, list_issuer, as_of, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_comparison__list', 'comparison', 'list', 'xf_comparison', 'list_list, list_issuer, as_of');

create index if not exists ix_xf_comparison_line__comparison on xf_comparison_line (xf_station, comparison, state, finding, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_comparison_line__comparison', 'comparison_line', 'comparison', 'xf_comparison_line', 'comparison, state, finding');

create index if not exists ix_xf_comparison_line__list on xf_comparison_line (xf_station, list_list, list_issuer, state, finding, since, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_comparison_line__list', 'comparison_line', 'list', 'xf_comparison_line', 'list_list, list_issuer, state, finding, since');

create index if not exists ix_xf_comparison_line__resident on xf_comparison_line (xf_station, resident, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_comparison_line__resident', 'comparison_line', 'resident', 'xf_comparison_line', 'resident');

create index if not exists ix_xf_comparison_taken_back__line on xf_comparison_taken_back (xf_station, line, at_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_comparison_taken_back__line', 'comparison_taken_back', 'line', 'xf_comparison_taken_back', 'line, at_');

create index if not exists ix_xf_consent__resident on xf_consent (xf_station, resident, on_, at_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_consent__resident', 'consent', 'resident', 'xf_consent', 'resident, on_, at_');

create index if not exists ix_xf_donation__day on xf_donation (xf_station, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_donation__day', 'donation', 'day', 'xf_donation', 'on_');

create index if not exists ix_xf_donation__assist on xf_donation (xf_station, assist, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_donation__assist', 'donation', 'assist', 'xf_donation', 'assist, on_');

create index if not exists ix_xf_donation__recipient on xf_donation (xf_station, recipient, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_donation__recipient', 'donation', 'recipient', 'xf_donation', 'recipient, on_');

create index if not exists ix_xf_donation__partner on xf_donation (xf_station, donor_partner, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_donation__partner', 'donation', 'partner', 'xf_donation', 'donor_partner, on_');

create index if not exists ix_xf_duty__resident on xf_duty (xf_station, resident, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_duty__resident', 'duty', 'resident', 'xf_duty', 'resident');

create index if not exists ix_xf_handover__due on xf_handover (xf_station, side, next_by, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_handover__due', 'handover', 'due', 'xf_handover', 'side, next_by');

create index if not exists ix_xf_handover__resident on xf_handover (xf_station, resident, sent_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_handover__resident', 'handover', 'resident', 'xf_handover', 'resident, sent_on');

create index if not exists ix_xf_honour__day on xf_honour (xf_station, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_honour__day', 'honour', 'day', 'xf_honour', 'on_');

create index if not exists ix_xf_household__number on xf_household (xf_station, number_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_household__number', 'household', 'number', 'xf_household', 'number_');

create index if not exists ix_xf_household__village on xf_household (xf_station, village, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_household__village', 'household', 'village', 'xf_household', 'village');

create index if not exists ix_xf_kept_pack__pack on xf_kept_pack (xf_station, pack, version_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_kept_pack__pack', 'kept_pack', 'pack', 'xf_kept_pack', 'pack, version_');

create index if not exists ix_xf_kinship__resident on xf_kinship (xf_station, of_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_kinship__resident', 'kinship', 'resident', 'xf_kinship', 'of_');

create index if not exists ix_xf_occurrence__due_in_village on xf_occurrence (xf_station, state, village, urgency, due, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_occurrence__due_in_village', 'occurrence', 'due_in_village', 'xf_occurrence', 'state, village, urgency, due');

create index if not exists ix_xf_occurrence__due_in_station on xf_occurrence (xf_station, state, urgency, due, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_occurrence__due_in_station', 'occurrence', 'due_in_station', 'xf_occurrence', 'state, urgency, due');

create index if not exists ix_xf_occurrence__resident on xf_occurrence (xf_station, resident, state, due, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_occurrence__resident', 'occurrence', 'resident', 'xf_occurrence', 'resident, state, due');

create index if not exists ix_xf_pairing__household on xf_pairing (xf_station, household, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing__household', 'pairing', 'household', 'xf_pairing', 'household, state');

create index if not exists ix_xf_pairing__state on xf_pairing (xf_station, state, during_start, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing__state', 'pairing', 'state', 'xf_pairing', 'state, during_start');

create index if not exists ix_xf_pairing_exclusion__household on xf_pairing_exclusion (xf_station, household, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_exclusion__household', 'pairing_exclusion', 'household', 'xf_pairing_exclusion', 'household');

create index if not exists ix_xf_pairing_exclusion__helper on xf_pairing_exclusion (xf_station, helper_side, helper_id, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_exclusion__helper', 'pairing_exclusion', 'helper', 'xf_pairing_exclusion', 'helper_side, helper_id');

create index if not exists ix_xf_pairing_lead__village on xf_pairing_lead (xf_station, helping_village, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_lead__village', 'pairing_lead', 'village', 'xf_pairing_lead', 'helping_village');

create index if not exists ix_xf_pairing_seat__pairing on xf_pairing_seat (xf_station, pairing, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_seat__pairing', 'pairing_seat', 'pairing', 'xf_pairing_seat', 'pairing, state');

create index if not exists ix_xf_pairing_seat__household on xf_pairing_seat (xf_station, household, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_seat__household', 'pairing_seat', 'household', 'xf_pairing_seat', 'household, state');

create index if not exists ix_xf_pairing_seat__helper on xf_pairing_seat (xf_station, helper_side, helper_id, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_seat__helper', 'pairing_seat', 'helper', 'xf_pairing_seat', 'helper_side, helper_id, state');

create index if not exists ix_xf_pairing_seat__state on xf_pairing_seat (xf_station, state, during_start, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_seat__state', 'pairing_seat', 'state', 'xf_pairing_seat', 'state, during_start');

create index if not exists ix_xf_pairing_wish__household on xf_pairing_wish (xf_station, household, on_, at_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_pairing_wish__household', 'pairing_wish', 'household', 'xf_pairing_wish', 'household, on_, at_');

create index if not exists ix_xf_partner__kind on xf_partner (xf_station, kind, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_partner__kind', 'partner', 'kind', 'xf_partner', 'kind');

create index if not exists ix_xf_partner_link__case on xf_partner_link (xf_station, of_, during_start, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_partner_link__case', 'partner_link', 'case', 'xf_partner_link', 'of_, during_start');

create index if not exists ix_xf_partner_link__seat on xf_partner_link (xf_station, seat, during_start, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_partner_link__seat', 'partner_link', 'seat', 'xf_partner_link', 'seat, during_start');

create index if not exists ix_xf_partner_link__partner on xf_partner_link (xf_station, partner, during_start, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_partner_link__partner', 'partner_link', 'partner', 'xf_partner_link', 'partner, during_start');

create index if not exists ix_xf_partner_link__start on xf_partner_link (xf_station, during_start, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_partner_link__start', 'partner_link', 'start', 'xf_partner_link', 'during_start');

create index if not exists ix_xf_policy_help__resident on xf_policy_help (xf_station, resident, since, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_policy_help__resident', 'policy_help', 'resident', 'xf_policy_help', 'resident, since');

create index if not exists ix_xf_policy_help__stage on xf_policy_help (xf_station, stage, since, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_policy_help__stage', 'policy_help', 'stage', 'xf_policy_help', 'stage, since');

create index if not exists ix_xf_policy_help__last on xf_policy_help (xf_station, since, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_policy_help__last', 'policy_help', 'last', 'xf_policy_help', 'since');

create index if not exists ix_xf_referral__due on xf_referral (xf_station, next_by, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_referral__due', 'referral', 'due', 'xf_referral', 'next_by');

create index if not exists ix_xf_referral__department on xf_referral (xf_station, department, next_by, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_referral__department', 'referral', 'department', 'xf_referral', 'department, next_by');

create index if not exists ix_xf_referral__contact on xf_referral (xf_station, contact, next_by, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_referral__contact', 'referral', 'contact', 'xf_referral', 'contact, next_by');

create index if not exists ix_xf_referral__resident on xf_referral (xf_station, resident, sent_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_referral__resident', 'referral', 'resident', 'xf_referral', 'resident, sent_on');

create index if not exists ix_xf_referral__day on xf_referral (xf_station, sent_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_referral__day', 'referral', 'day', 'xf_referral', 'sent_on');

create index if not exists ix_xf_resident__village on xf_resident (xf_station, village, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_resident__village', 'resident', 'village', 'xf_resident', 'village');

create index if not exists ix_xf_resident__person on xf_resident (xf_station, person_key, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_resident__person', 'resident', 'person', 'xf_resident', 'person_key');

create index if not exists ix_xf_resident__status on xf_resident (xf_station, standing_status, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_resident__status', 'resident', 'status', 'xf_resident', 'standing_status');

create index if not exists ix_xf_responsibility__village on xf_responsibility (xf_station, village, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_responsibility__village', 'responsibility', 'village', 'xf_responsibility', 'village');

create index if not exists ix_xf_responsibility__worker on xf_responsibility (xf_station, worker, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_responsibility__worker', 'responsibility', 'worker', 'xf_responsibility', 'worker');

create index if not exists ix_xf_shared_data__resident on xf_shared_data (xf_station, resident, on_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_shared_data__resident', 'shared_data', 'resident', 'xf_shared_data', 'resident, on_');

create index if not exists ix_xf_signal__alert on xf_signal (xf_station, alert, received_at, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_signal__alert', 'signal', 'alert', 'xf_signal', 'alert, received_at');

create index if not exists ix_xf_signal__resident on xf_signal (xf_station, resident, received_at, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_signal__resident', 'signal', 'resident', 'xf_signal', 'resident, received_at');

create index if not exists ix_xf_signal__received on xf_signal (xf_station, received_at, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_signal__received', 'signal', 'received', 'xf_signal', 'received_at');

create index if not exists ix_xf_suspension__state on xf_suspension (xf_station, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_suspension__state', 'suspension', 'state', 'xf_suspension', 'state');

create index if not exists ix_xf_tier_decision__resident on xf_tier_decision (xf_station, resident, at_, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_tier_decision__resident', 'tier_decision', 'resident', 'xf_tier_decision', 'resident, at_');

create index if not exists ix_xf_tier_state__state on xf_tier_state (xf_station, state, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_tier_state__state', 'tier_state', 'state', 'xf_tier_state', 'state');

create index if not exists ix_xf_tier_state__tier on xf_tier_state (xf_station, tier, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_tier_state__tier', 'tier_state', 'tier', 'xf_tier_state', 'tier');

create index if not exists ix_xf_tier_state__disagreement on xf_tier_state (xf_station, disagreement, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_tier_state__disagreement', 'tier_state', 'disagreement', 'xf_tier_state', 'disagreement');

create index if not exists ix_xf_tier_state__review on xf_tier_state (xf_station, effective, reviewed_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_tier_state__review', 'tier_state', 'review', 'xf_tier_state', 'effective, reviewed_on');

create index if not exists ix_xf_visit__day on xf_visit (xf_station, made_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit__day', 'visit', 'day', 'xf_visit', 'made_on');

create index if not exists ix_xf_visit_section__resident on xf_visit_section (xf_station, resident, made_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit_section__resident', 'visit_section', 'resident', 'xf_visit_section', 'resident, made_on');

create index if not exists ix_xf_visit_section__visit on xf_visit_section (xf_station, visit, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit_section__visit', 'visit_section', 'visit', 'xf_visit_section', 'visit');

create index if not exists ix_xf_visit_section__day on xf_visit_section (xf_station, made_on, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit_section__day', 'visit_section', 'day', 'xf_visit_section', 'made_on');

create index if not exists ix_xf_volunteer__village on xf_volunteer (xf_station, helping_village, xf_id);

insert ignore into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_volunteer__village', 'volunteer', 'village', 'xf_volunteer', 'helping_village');

insert ignore into xinfeng_script (script_number, script_name, checksum) values (1, 'V1__xinfeng', '680cf781fba3ce0477a7ddc896a0fdce');
