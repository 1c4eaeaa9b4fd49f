-- Written by SchemaScriptsTest from the shapes of the library's kinds; see docs/relational-store.md.

create table if not exists xinfeng_script (
    script_number bigint not null,
    script_name varchar(64) not null,
    checksum varchar(64) not null,
    primary key (script_number)
);

comment on table xinfeng_script is '已执行的脚本 scripts that were run';

comment on column xinfeng_script.script_number is '编号 number';

comment on column xinfeng_script.script_name is '名称 name';

comment on column xinfeng_script.checksum is '校验 of the script''s text';

create table if not exists xinfeng_kind (
    kind varchar(64) not null,
    kind_version bigint not null,
    checksum varchar(64) not null,
    primary key (kind, kind_version)
);

comment on table xinfeng_kind is '记录种类 kinds of records and the versions they were kept in';

comment on column xinfeng_kind.kind is '种类 kind of record';

comment on column xinfeng_kind.kind_version is '版本 version of the kind';

comment on column xinfeng_kind.checksum is '校验 of its rows in xinfeng_column';

create table if not exists xinfeng_column (
    kind varchar(64) not null,
    kind_version bigint not null,
    place bigint not null,
    list_path varchar(4000),
    component varchar(4000) not null,
    holds varchar(64) not null,
    may_be_absent boolean not null,
    personal boolean not null,
    table_name varchar(64) not null,
    column_name varchar(64),
    primary key (kind, kind_version, place)
);

comment on table xinfeng_column is '数据字典 which component of which version of a kind stands in which column';

comment on column xinfeng_column.kind is '种类 kind of record';

comment on column xinfeng_column.kind_version is '版本 version of the kind';

comment on column xinfeng_column.place is '次序 place in the record';

comment on column xinfeng_column.list_path is '所属列表 the list it is in';

comment on column xinfeng_column.component is '成分 component of the record';

comment on column xinfeng_column.holds is '类型 type, or LIST';

comment on column xinfeng_column.may_be_absent is '可缺 whether it may be absent';

comment on column xinfeng_column.personal is '个人信息 whether it is about a person';

comment on column xinfeng_column.table_name is '表 table';

comment on column xinfeng_column.column_name is '列 column';

create table if not exists xinfeng_index (
    index_name varchar(64) not null,
    kind varchar(64) not null,
    index_code varchar(64) not null,
    table_name varchar(64) not null,
    columns_in_order varchar(4000),
    primary key (index_name)
);

comment on table xinfeng_index is '索引 orders in which records are scanned';

comment on column xinfeng_index.index_name is '名称 name';

comment on column xinfeng_index.kind is '种类 kind of record';

comment on column xinfeng_index.index_code is '代码 code of the index';

comment on column xinfeng_index.table_name is '表 table';

comment on column xinfeng_index.columns_in_order is '列 columns, behind the station';

create table if not exists xinfeng_station (
    station varchar(64) not null,
    revision bigint not null,
    upgrades bigint not null,
    primary key (station)
);

comment on table xinfeng_station is '社工站 stations; the row is the writer''s lock';

comment on column xinfeng_station.station is '社工站 station';

comment on column xinfeng_station.revision is '修订号 revision of the last commit';

comment on column xinfeng_station.upgrades is '升级数 newer versions its records may be in';

create table if not exists xinfeng_commit (
    station varchar(64) not null,
    revision bigint not null,
    unit_id varchar(64) not null,
    actor varchar(64) not null,
    purpose varchar(64) not null,
    committed_at timestamp(6) not null,
    primary key (station, revision)
);

comment on table xinfeng_commit is '提交 units of work that happened';

comment on column xinfeng_commit.station is '社工站 station';

comment on column xinfeng_commit.revision is '修订号 revision after the unit';

comment on column xinfeng_commit.unit_id is '单元 id of the unit of work';

comment on column xinfeng_commit.actor is '经办人 who did it';

comment on column xinfeng_commit.purpose is '目的 why';

comment on column xinfeng_commit.committed_at is '时间 when (UTC)';

create table if not exists xinfeng_commit_record (
    station varchar(64) not null,
    revision bigint not null,
    place bigint not null,
    kind varchar(64) not null,
    record_id varchar(64) not null,
    primary key (station, revision, place)
);

comment on table xinfeng_commit_record is '提交明细 records that a unit wrote';

comment on column xinfeng_commit_record.station is '社工站 station';

comment on column xinfeng_commit_record.revision is '修订号 revision of the commit';

comment on column xinfeng_commit_record.place is '次序 place in the commit';

comment on column xinfeng_commit_record.kind is '种类 kind of record';

comment on column xinfeng_commit_record.record_id is '记录 id of the record';

create unique index if not exists ix_xinfeng_commit__unit on xinfeng_commit (unit_id, station);

create table if not exists xf_activity (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    domain_ varchar(64) not null,
    together varchar(64) not null,
    what varchar(64) not null,
    on_ date not null,
    village varchar(64) not null,
    people bigint not null,
    written_on date not null,
    by_ varchar(64) not null,
    struck_on date,
    struck_by varchar(64),
    struck_because varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_activity is '三同活动 time together that is no visit';

comment on column xf_activity.xf_station is '社工站 station';

comment on column xf_activity.xf_id is '记录号 id of the record';

comment on column xf_activity.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_activity.xf_version is '版本 version of the kind it is in';

comment on column xf_activity.id is '编号 id';

comment on column xf_activity.domain_ is '领域 safety net or participation';

comment on column xf_activity.together is '三同类别 labouring, working or living together';

comment on column xf_activity.what is '活动内容 occasion, as a code';

comment on column xf_activity.on_ is '日期 day of it';

comment on column xf_activity.village is '村(居) village';

comment on column xf_activity.people is '人数 people met in all';

comment on column xf_activity.written_on is '登记日 day it was written down';

comment on column xf_activity.by_ is '登记人 who wrote it down';

comment on column xf_activity.struck_on is '作废日 day it was struck out';

comment on column xf_activity.struck_by is '作废人 who struck it out';

comment on column xf_activity.struck_because is '作废原因 why it was struck out';

create table if not exists xf_activity__workers (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_activity__workers is '三同活动 time together that is no visit · 参加社工 workers who were there';

comment on column xf_activity__workers.xf_station is '社工站 station';

comment on column xf_activity__workers.xf_id is '记录号 id of the record';

comment on column xf_activity__workers.xf_no1 is '次序 place in the list, from 0';

comment on column xf_activity__workers.value_ is '社工 worker';

create table if not exists xf_activity__residents (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_activity__residents is '三同活动 time together that is no visit · 在场服务对象 residents who were there, as far as noted';

comment on column xf_activity__residents.xf_station is '社工站 station';

comment on column xf_activity__residents.xf_id is '记录号 id of the record';

comment on column xf_activity__residents.xf_no1 is '次序 place in the list, from 0';

comment on column xf_activity__residents.value_ is '服务对象 resident';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('activity', 1, '6a3473252b0b74cbbb894045b613941b');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    cause varchar(64) not null,
    number_ bigint not null,
    village varchar(64) not null,
    urgency varchar(64) not null,
    must_report boolean not null,
    state varchar(64) not null,
    worker varchar(64),
    verdict varchar(64),
    origin_signals bigint not null,
    origin_source varchar(64) not null,
    origin_first varchar(64) not null,
    origin_last varchar(64) not null,
    origin_discovered_at timestamp(6) not null,
    origin_raised_at timestamp(6) not null,
    waits_since timestamp(6) not null,
    waits_listed_by timestamp(6),
    primary key (xf_station, xf_id)
);

comment on table xf_alert is '预警 alert: signals of one cause for one resident, to their disposition';

comment on column xf_alert.xf_station is '社工站 station';

comment on column xf_alert.xf_id is '记录号 id of the record';

comment on column xf_alert.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_alert.xf_version is '版本 version of the kind it is in';

comment on column xf_alert.id is '编号 id';

comment on column xf_alert.resident is '服务对象 resident';

comment on column xf_alert.cause is '原因 cause';

comment on column xf_alert.number_ is '编号 number';

comment on column xf_alert.village is '村(居) village';

comment on column xf_alert.urgency is '紧急程度 immediate, pressing or routine';

comment on column xf_alert.must_report is '是否须强制报告 whether it is harm to a minor that must be reported';

comment on column xf_alert.state is '环节 raised, assigned, visited, judged, disposed, fed back, closed or dismissed';

comment on column xf_alert.worker is '社工 worker';

comment on column xf_alert.verdict is '研判结论 confirmed or unfounded';

comment on column xf_alert.origin_signals is '信号数 signals that belong to it';

comment on column xf_alert.origin_source is '来源 source of the first signal';

comment on column xf_alert.origin_first is '首个信号 first signal';

comment on column xf_alert.origin_last is '最近信号 last signal';

comment on column xf_alert.origin_discovered_at is '发现时间 earliest moment it was found out (UTC)';

comment on column xf_alert.origin_raised_at is '预警时间 moment it was raised (UTC)';

comment on column xf_alert.waits_since is '本环节起算时间 from when the step is counted (UTC)';

comment on column xf_alert.waits_listed_by is '列表时限 due time of the step as it began, absent once over (UTC)';

create table if not exists xf_alert__steps (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    move varchar(64) not null,
    to_ varchar(64) not null,
    at_ timestamp(6) not null,
    by_ varchar(64) not null,
    worker varchar(64),
    reference varchar(64),
    verdict varchar(64),
    said_why varchar(64),
    said_no_visit varchar(64),
    said_note varchar(4000),
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_alert__steps is '预警 alert: signals of one cause for one resident, to their disposition · 办理记录 steps that were taken';

comment on column xf_alert__steps.xf_station is '社工站 station';

comment on column xf_alert__steps.xf_id is '记录号 id of the record';

comment on column xf_alert__steps.xf_no1 is '次序 place in the list, from 0';

comment on column xf_alert__steps.move is '步骤 step';

comment on column xf_alert__steps.to_ is '转入环节 state it led to';

comment on column xf_alert__steps.at_ is '时间 moment it was written down (UTC)';

comment on column xf_alert__steps.by_ is '办理人 who took it';

comment on column xf_alert__steps.worker is '社工 worker';

comment on column xf_alert__steps.reference is '依据 visit or what else it comes from';

comment on column xf_alert__steps.verdict is '研判结论 confirmed or unfounded';

comment on column xf_alert__steps.said_why is '理由或措施 why, or what was done, as a code';

comment on column xf_alert__steps.said_no_visit is '未走访理由 why nobody visited, as a code';

comment on column xf_alert__steps.said_note is '备注 note [个人信息 personal]';

create table if not exists xf_alert__reports (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    told varchar(64) not null,
    reference varchar(4000) not null,
    on_ date not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_alert__reports is '预警 alert: signals of one cause for one resident, to their disposition · 强制报告 reports of harm';

comment on column xf_alert__reports.xf_station is '社工站 station';

comment on column xf_alert__reports.xf_id is '记录号 id of the record';

comment on column xf_alert__reports.xf_no1 is '次序 place in the list, from 0';

comment on column xf_alert__reports.told is '报告对象 department told';

comment on column xf_alert__reports.reference is '受理编号 reference of the department [个人信息 personal]';

comment on column xf_alert__reports.on_ is '报告日 day it was told';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('alert', 1, '8f03d996105bcd4047e7d66db9f29b1f');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    day_ date not null,
    place varchar(64),
    finished boolean not null,
    counts_residents bigint not null,
    counts_changed bigint not null,
    counts_begun bigint not null,
    counts_ended bigint not null,
    counts_planned bigint not null,
    counts_withdrawn bigint not null,
    counts_missed bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_apply_run is '政策落实进度 how far applying a policy to everybody has come';

comment on column xf_apply_run.xf_station is '社工站 station';

comment on column xf_apply_run.xf_id is '记录号 id of the record';

comment on column xf_apply_run.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_apply_run.xf_version is '版本 version of the kind it is in';

comment on column xf_apply_run.id is '编号 id';

comment on column xf_apply_run.day_ is '落实日 day whose policy is applied';

comment on column xf_apply_run.place is '已做到 last resident done, in the order of ids';

comment on column xf_apply_run.finished is '是否完成 whether it is over';

comment on column xf_apply_run.counts_residents is '已看人数 residents looked at';

comment on column xf_apply_run.counts_changed is '变动人数 residents with something written';

comment on column xf_apply_run.counts_begun is '新增责任 duties begun';

comment on column xf_apply_run.counts_ended is '结束责任 duties ended';

comment on column xf_apply_run.counts_planned is '排期数 occurrences planned';

comment on column xf_apply_run.counts_withdrawn is '撤销数 occurrences withdrawn';

comment on column xf_apply_run.counts_missed is '漏访数 occurrences missed';

create table if not exists xf_apply_run__packs (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_apply_run__packs is '政策落实进度 how far applying a policy to everybody has come · 政策包 packs applied';

comment on column xf_apply_run__packs.xf_station is '社工站 station';

comment on column xf_apply_run__packs.xf_id is '记录号 id of the record';

comment on column xf_apply_run__packs.xf_no1 is '次序 place in the list, from 0';

comment on column xf_apply_run__packs.value_ is '摘要 digest of the pack';

create table if not exists xf_apply_run__moves (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    move varchar(4000) not null,
    residents bigint not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_apply_run__moves is '政策落实进度 how far applying a policy to everybody has come · 等级变动 changes of tier';

comment on column xf_apply_run__moves.xf_station is '社工站 station';

comment on column xf_apply_run__moves.xf_id is '记录号 id of the record';

comment on column xf_apply_run__moves.xf_no1 is '次序 place in the list, from 0';

comment on column xf_apply_run__moves.move is '变动 change such as GREEN→YELLOW';

comment on column xf_apply_run__moves.residents is '人数 residents';

create table if not exists xf_apply_run__failed (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    resident varchar(64) not null,
    cause varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_apply_run__failed is '政策落实进度 how far applying a policy to everybody has come · 失败 residents who could not be brought in line';

comment on column xf_apply_run__failed.xf_station is '社工站 station';

comment on column xf_apply_run__failed.xf_id is '记录号 id of the record';

comment on column xf_apply_run__failed.xf_no1 is '次序 place in the list, from 0';

comment on column xf_apply_run__failed.resident is '服务对象 resident';

comment on column xf_apply_run__failed.cause is '原因 name of the exception';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('apply_run', 1, 'f0e18382c1379e98db73ba4e9bf31b62');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    worker varchar(64) not null,
    day_ date not null,
    hours_from bigint,
    hours_until bigint,
    resident varchar(64),
    village varchar(64),
    form varchar(64),
    what varchar(4000),
    state varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_appointment is '工作安排 what is fixed in the work calendar of a worker';

comment on column xf_appointment.xf_station is '社工站 station';

comment on column xf_appointment.xf_id is '记录号 id of the record';

comment on column xf_appointment.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_appointment.xf_version is '版本 version of the kind it is in';

comment on column xf_appointment.id is '编号 id';

comment on column xf_appointment.worker is '社工 worker';

comment on column xf_appointment.day_ is '日期 day';

comment on column xf_appointment.hours_from is '开始(零点起分钟) when it begins, minutes since midnight';

comment on column xf_appointment.hours_until is '结束(零点起分钟) when it is over, minutes since midnight';

comment on column xf_appointment.resident is '服务对象 resident';

comment on column xf_appointment.village is '村(居) village';

comment on column xf_appointment.form is '形式 form: home visit, call or other';

comment on column xf_appointment.what is '事由 what it is about [个人信息 personal]';

comment on column xf_appointment.state is '状态 open or cancelled';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('appointment', 1, '249406db6be264c94e38d67b226d033f');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    day_ date not null,
    by_ varchar(64) not null,
    tier varchar(64),
    possible varchar(64),
    exact boolean not null,
    primary key (xf_station, xf_id)
);

comment on table xf_assessment is '分级评估 assessment of a resident by the policy, never changed';

comment on column xf_assessment.xf_station is '社工站 station';

comment on column xf_assessment.xf_id is '记录号 id of the record';

comment on column xf_assessment.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_assessment.xf_version is '版本 version of the kind it is in';

comment on column xf_assessment.id is '编号 id';

comment on column xf_assessment.resident is '服务对象 resident';

comment on column xf_assessment.day_ is '评估日 day it speaks of';

comment on column xf_assessment.by_ is '评估人 who asked for it';

comment on column xf_assessment.tier is '等级 tier';

comment on column xf_assessment.possible is '可能达到的最高等级 most severe tier the unknown could still lead to';

comment on column xf_assessment.exact is '可能等级是否精确 whether the possible tier is exact, else an upper bound';

create table if not exists xf_assessment__categories (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__categories is '分级评估 assessment of a resident by the policy, never changed · 类别 categories';

comment on column xf_assessment__categories.xf_station is '社工站 station';

comment on column xf_assessment__categories.xf_id is '记录号 id of the record';

comment on column xf_assessment__categories.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__categories.value_ is '类别 category';

create table if not exists xf_assessment__fired (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    book varchar(64) not null,
    rule varchar(64) not null,
    tier varchar(64) not null,
    source varchar(64) not null,
    verified boolean not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__fired is '分级评估 assessment of a resident by the policy, never changed · 触发规则 rules that fired, the most severe first';

comment on column xf_assessment__fired.xf_station is '社工站 station';

comment on column xf_assessment__fired.xf_id is '记录号 id of the record';

comment on column xf_assessment__fired.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__fired.book is '规则册 rule book';

comment on column xf_assessment__fired.rule is '规则 rule of the policy';

comment on column xf_assessment__fired.tier is '等级 tier';

comment on column xf_assessment__fired.source is '依据 source';

comment on column xf_assessment__fired.verified is '是否核对原文 whether checked against the official text';

create table if not exists xf_assessment__open (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    factor varchar(64) not null,
    leads_to varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__open is '分级评估 assessment of a resident by the policy, never changed · 待查事实 what to ask next';

comment on column xf_assessment__open.xf_station is '社工站 station';

comment on column xf_assessment__open.xf_id is '记录号 id of the record';

comment on column xf_assessment__open.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__open.factor is '事实项 factor';

comment on column xf_assessment__open.leads_to is '可能等级 tier it has a part in reaching';

create table if not exists xf_assessment__missing (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__missing is '分级评估 assessment of a resident by the policy, never changed · 缺失事实 required factors that were unknown';

comment on column xf_assessment__missing.xf_station is '社工站 station';

comment on column xf_assessment__missing.xf_id is '记录号 id of the record';

comment on column xf_assessment__missing.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__missing.value_ is '事实项 factor';

create table if not exists xf_assessment__used (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    factor varchar(64) not null,
    value_type varchar(64) not null,
    value_text varchar(4000) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__used is '分级评估 assessment of a resident by the policy, never changed · 所用事实 facts that were known';

comment on column xf_assessment__used.xf_station is '社工站 station';

comment on column xf_assessment__used.xf_id is '记录号 id of the record';

comment on column xf_assessment__used.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__used.factor is '事实项 factor';

comment on column xf_assessment__used.value_type is '值的类型 type of the value [个人信息 personal]';

comment on column xf_assessment__used.value_text is '值 value [个人信息 personal]';

create table if not exists xf_assessment__packs (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    pack varchar(4000) not null,
    digest varchar(64) not null,
    past_its_end boolean not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__packs is '分级评估 assessment of a resident by the policy, never changed · 政策包 packs that bound on the day';

comment on column xf_assessment__packs.xf_station is '社工站 station';

comment on column xf_assessment__packs.xf_id is '记录号 id of the record';

comment on column xf_assessment__packs.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__packs.pack is '政策包 pack';

comment on column xf_assessment__packs.digest is '摘要 digest of the pack';

comment on column xf_assessment__packs.past_its_end is '是否已过期 whether the pack was past its end';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('assessment', 1, '8fa8b5d3455b3359f69e6af0f39432a8');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    village varchar(64) not null,
    kind varchar(64) not null,
    found_on date not null,
    source varchar(64) not null,
    note varchar(4000),
    by_ varchar(64) not null,
    due date,
    state varchar(64) not null,
    ending_on date,
    ending_by varchar(64),
    ending_proof_kind varchar(64),
    ending_proof_reference varchar(64),
    ending_proof_note varchar(4000),
    ending_why varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_assist is '四协助事项 one of the four assists that a finding opened';

comment on column xf_assist.xf_station is '社工站 station';

comment on column xf_assist.xf_id is '记录号 id of the record';

comment on column xf_assist.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_assist.xf_version is '版本 version of the kind it is in';

comment on column xf_assist.id is '编号 id';

comment on column xf_assist.resident is '服务对象 resident';

comment on column xf_assist.village is '村(居) village';

comment on column xf_assist.kind is '种类 urgent, hazard, resource or policy';

comment on column xf_assist.found_on is '发现日 day it was found';

comment on column xf_assist.source is '来源 section of the visit, or report';

comment on column xf_assist.note is '说明 what was found [个人信息 personal]';

comment on column xf_assist.by_ is '登记人 who handed it in';

comment on column xf_assist.due is '时限 last day in time';

comment on column xf_assist.state is '状态 open, closed or withdrawn';

comment on column xf_assist.ending_on is '办结日 day it was done or withdrawn';

comment on column xf_assist.ending_by is '办结人 who closed or withdrew it';

comment on column xf_assist.ending_proof_kind is '凭据种类 kind of proof';

comment on column xf_assist.ending_proof_reference is '凭据编号 where the proof is';

comment on column xf_assist.ending_proof_note is '凭据说明 what is to be said of the proof [个人信息 personal]';

comment on column xf_assist.ending_why is '撤销原因 why it was withdrawn';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('assist', 1, '4f42d561bdb6a95c6175b8b1f9f9acea');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    round varchar(64) not null,
    from_ date not null,
    through date not null,
    called_on date not null,
    called_by varchar(64) not null,
    ended_on date,
    primary key (xf_station, xf_id)
);

comment on table xf_called_round is '专项走访 round of visits that the station called';

comment on column xf_called_round.xf_station is '社工站 station';

comment on column xf_called_round.xf_id is '记录号 id of the record';

comment on column xf_called_round.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_called_round.xf_version is '版本 version of the kind it is in';

comment on column xf_called_round.id is '编号 id';

comment on column xf_called_round.round is '政策条目 round of the policy';

comment on column xf_called_round.from_ is '首日 first day';

comment on column xf_called_round.through is '末日 last day';

comment on column xf_called_round.called_on is '发起日 day it was called';

comment on column xf_called_round.called_by is '发起人 who called it';

comment on column xf_called_round.ended_on is '取消日 day it was called off';

create table if not exists xf_called_round__villages (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_called_round__villages is '专项走访 round of visits that the station called · 村居 villages it is in';

comment on column xf_called_round__villages.xf_station is '社工站 station';

comment on column xf_called_round__villages.xf_id is '记录号 id of the record';

comment on column xf_called_round__villages.xf_no1 is '次序 place in the list, from 0';

comment on column xf_called_round__villages.value_ is '村居 village';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('called_round', 1, 'c72d84e19ef379b25bcc99b7411daa7a');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) not null,
    day_ date not null,
    cause varchar(64) not null,
    mended boolean not null,
    primary key (xf_station, xf_id)
);

comment on table xf_care_failure is '推进失败 residents who could not be brought in line';

comment on column xf_care_failure.xf_station is '社工站 station';

comment on column xf_care_failure.xf_id is '记录号 id of the record';

comment on column xf_care_failure.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_care_failure.xf_version is '版本 version of the kind it is in';

comment on column xf_care_failure.resident is '服务对象 resident';

comment on column xf_care_failure.day_ is '日期 day it was for';

comment on column xf_care_failure.cause is '原因 name of the exception';

comment on column xf_care_failure.mended is '是否已补上 whether a later time it could';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('care_failure', 1, 'a6282eb6cc2ef9c3a6c99c062d2078dd');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('care_failure', 1, 0, null, 'resident', 'CODE', false, false, 'xf_care_failure', 'resident'),
    ('care_failure', 1, 1, null, 'day', 'DATE', false, false, 'xf_care_failure', 'day_'),
    ('care_failure', 1, 2, null, 'cause', 'CODE', false, false, 'xf_care_failure', 'cause'),
    ('care_failure', 1, 3, null, 'mended', 'YES_NO', false, false, 'xf_care_failure', 'mended');

create table if not exists xf_care_seat (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    seat varchar(64) not null,
    holder_worker varchar(64),
    holder_outside_name varchar(4000),
    holder_outside_organisation varchar(4000),
    holder_outside_phone varchar(4000),
    holder_outside_partner varchar(64),
    stand_in boolean not null,
    state varchar(64) not null,
    during_start date not null,
    during_end date,
    why varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_care_seat is '关爱帮扶小组任职 who holds a seat of a care team';

comment on column xf_care_seat.xf_station is '社工站 station';

comment on column xf_care_seat.xf_id is '记录号 id of the record';

comment on column xf_care_seat.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_care_seat.xf_version is '版本 version of the kind it is in';

comment on column xf_care_seat.id is '编号 id';

comment on column xf_care_seat.resident is '服务对象 resident';

comment on column xf_care_seat.seat is '席位 seat';

comment on column xf_care_seat.holder_worker is '社工 worker';

comment on column xf_care_seat.holder_outside_name is '站外人员姓名 name of somebody from outside [个人信息 personal]';

comment on column xf_care_seat.holder_outside_organisation is '站外人员单位 organisation of somebody from outside [个人信息 personal]';

comment on column xf_care_seat.holder_outside_phone is '站外人员电话 phone of somebody from outside [个人信息 personal]';

comment on column xf_care_seat.holder_outside_partner is '五社类别 kind of partner';

comment on column xf_care_seat.stand_in is '是否代理 whether only while the holder is away';

comment on column xf_care_seat.state is '状态 open or ended';

comment on column xf_care_seat.during_start is '起始日 first day';

comment on column xf_care_seat.during_end is '终止日(不含) day after the last, absent while it goes on';

comment on column xf_care_seat.why is '卸任原因 why it ended, as a code';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('care_seat', 1, 'e5da9004879e76fce5ecc466eada87fd');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) not null,
    wake_on date,
    primary key (xf_station, xf_id)
);

comment on table xf_care_watch is '待查看日 when residents are to be looked at again at the latest';

comment on column xf_care_watch.xf_station is '社工站 station';

comment on column xf_care_watch.xf_id is '记录号 id of the record';

comment on column xf_care_watch.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_care_watch.xf_version is '版本 version of the kind it is in';

comment on column xf_care_watch.resident is '服务对象 resident';

comment on column xf_care_watch.wake_on is '日期 day, absent if nothing is owed any more';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('care_watch', 1, '9a70c903f66d6642bf70504668d52a3c');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('care_watch', 1, 0, null, 'resident', 'CODE', false, false, 'xf_care_watch', 'resident'),
    ('care_watch', 1, 1, null, 'wakeOn', 'DATE', true, false, 'xf_care_watch', 'wake_on');

create table if not exists xf_care_watch_policy (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    packs varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_care_watch_policy is '普查政策 policy under which everybody was last gone through';

comment on column xf_care_watch_policy.xf_station is '社工站 station';

comment on column xf_care_watch_policy.xf_id is '记录号 id of the record';

comment on column xf_care_watch_policy.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_care_watch_policy.xf_version is '版本 version of the kind it is in';

comment on column xf_care_watch_policy.id is '编号 id';

comment on column xf_care_watch_policy.packs is '政策包摘要 what bound, as one code';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('care_watch_policy', 1, '0fea50905dc688038eef98a9d40f7e45');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('care_watch_policy', 1, 0, null, 'id', 'CODE', false, false, 'xf_care_watch_policy', 'id'),
    ('care_watch_policy', 1, 1, null, 'packs', 'CODE', false, false, 'xf_care_watch_policy', 'packs');

create table if not exists xf_case (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    opened_on date not null,
    opened_by varchar(64) not null,
    owner varchar(64) not null,
    former varchar(64),
    phase varchar(64) not null,
    dates_review date,
    dates_item date,
    dates_followed_up bigint not null,
    dates_next date,
    proposal_by varchar(64),
    proposal_on date,
    closure_on date,
    closure_cause varchar(64),
    closure_by varchar(64),
    closure_agreed_by varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_case is '个案 case of a resident';

comment on column xf_case.xf_station is '社工站 station';

comment on column xf_case.xf_id is '记录号 id of the record';

comment on column xf_case.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_case.xf_version is '版本 version of the kind it is in';

comment on column xf_case.id is '编号 id';

comment on column xf_case.resident is '服务对象 resident';

comment on column xf_case.opened_on is '开案日 day it was opened';

comment on column xf_case.opened_by is '开案人 who opened it';

comment on column xf_case.owner is '负责社工 worker who owns it';

comment on column xf_case.former is '前案 case before, if it came too late to be the same';

comment on column xf_case.phase is '阶段 open, in review, following up, closed or ended';

comment on column xf_case.dates_review is '复核期限 last day by which it is reviewed';

comment on column xf_case.dates_item is '计划期限 first due day of what is open of its plan';

comment on column xf_case.dates_followed_up is '已回访次数 how many of these are done';

comment on column xf_case.dates_next is '下一步日期 first of all these days';

comment on column xf_case.proposal_by is '提出人 who proposed to close it';

comment on column xf_case.proposal_on is '提出日 day it was proposed';

comment on column xf_case.closure_on is '结束日 day it ended';

comment on column xf_case.closure_cause is '结束原因 cause';

comment on column xf_case.closure_by is '提出人 who proposed it, or took the resident off the file';

comment on column xf_case.closure_agreed_by is '同意人 second person who agreed';

create table if not exists xf_case__origins (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    entry varchar(64) not null,
    kind varchar(64) not null,
    reference varchar(64) not null,
    on_ date not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_case__origins is '个案 case of a resident · 开案原因 reasons why it was opened, joined and opened again';

comment on column xf_case__origins.xf_station is '社工站 station';

comment on column xf_case__origins.xf_id is '记录号 id of the record';

comment on column xf_case__origins.xf_no1 is '次序 place in the list, from 0';

comment on column xf_case__origins.entry is '登记编号 name of the opening, so that one sent twice is known';

comment on column xf_case__origins.kind is '原因种类 tier, alert, report or assist';

comment on column xf_case__origins.reference is '原因编号 the tier, alert, report or assist';

comment on column xf_case__origins.on_ is '原因日期 day of the reason';

create table if not exists xf_case__dates_follow_ups (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ date not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_case__dates_follow_ups is '个案 case of a resident · 结案回访日 days on which it is looked at again';

comment on column xf_case__dates_follow_ups.xf_station is '社工站 station';

comment on column xf_case__dates_follow_ups.xf_id is '记录号 id of the record';

comment on column xf_case__dates_follow_ups.xf_no1 is '次序 place in the list, from 0';

comment on column xf_case__dates_follow_ups.value_ is '回访日 day';

create table if not exists xf_case__history (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    what varchar(64) not null,
    phase varchar(64) not null,
    on_ date not null,
    by_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_case__history is '个案 case of a resident · 经过 what happened';

comment on column xf_case__history.xf_station is '社工站 station';

comment on column xf_case__history.xf_id is '记录号 id of the record';

comment on column xf_case__history.xf_no1 is '次序 place in the list, from 0';

comment on column xf_case__history.what is '事项 what happened';

comment on column xf_case__history.phase is '阶段 phase it led to';

comment on column xf_case__history.on_ is '日期 day';

comment on column xf_case__history.by_ is '经办人 who did it';

create table if not exists xf_case__open_ends (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    kind varchar(64) not null,
    reference varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_case__open_ends is '个案 case of a resident · 未了事项 what was open when the resident left the file';

comment on column xf_case__open_ends.xf_station is '社工站 station';

comment on column xf_case__open_ends.xf_id is '记录号 id of the record';

comment on column xf_case__open_ends.xf_no1 is '次序 place in the list, from 0';

comment on column xf_case__open_ends.kind is '种类 assist, plan item, referral or follow-up';

comment on column xf_case__open_ends.reference is '事项编号 which one';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('case', 1, '6a5514cdf05f6b8419ea6a7b14df7b78');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    of_ varchar(64) not null,
    what varchar(64) not null,
    on_ date not null,
    worker varchar(64) not null,
    note varchar(4000),
    reference varchar(64),
    by_ varchar(64) not null,
    at_ timestamp(6) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_case_intervention is '个案服务记录 what was done in a case, never changed';

comment on column xf_case_intervention.xf_station is '社工站 station';

comment on column xf_case_intervention.xf_id is '记录号 id of the record';

comment on column xf_case_intervention.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_case_intervention.xf_version is '版本 version of the kind it is in';

comment on column xf_case_intervention.id is '编号 id';

comment on column xf_case_intervention.of_ is '个案 case';

comment on column xf_case_intervention.what is '服务种类 kind of intervention, a code of the station';

comment on column xf_case_intervention.on_ is '服务日 day it was done';

comment on column xf_case_intervention.worker is '社工 worker';

comment on column xf_case_intervention.note is '说明 note [个人信息 personal]';

comment on column xf_case_intervention.reference is '关联编号 visit, assist or referral it was';

comment on column xf_case_intervention.by_ is '记录人 who wrote it down';

comment on column xf_case_intervention.at_ is '记录时间 moment it was written down (UTC)';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('case_intervention', 1, 'bfcaa37cca49982d82c220ca540eb35a');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    of_ varchar(64) not null,
    moment varchar(64) not null,
    on_ date not null,
    by_ varchar(64) not null,
    at_ timestamp(6) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_case_measurement is '成效评估 how somebody fares in the six dimensions, never changed';

comment on column xf_case_measurement.xf_station is '社工站 station';

comment on column xf_case_measurement.xf_id is '记录号 id of the record';

comment on column xf_case_measurement.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_case_measurement.xf_version is '版本 version of the kind it is in';

comment on column xf_case_measurement.id is '编号 id';

comment on column xf_case_measurement.of_ is '个案 case';

comment on column xf_case_measurement.moment is '时点 start, review or end';

comment on column xf_case_measurement.on_ is '评估日 day it speaks of';

comment on column xf_case_measurement.by_ is '记录人 who wrote it down';

comment on column xf_case_measurement.at_ is '记录时间 moment it was written down (UTC)';

create table if not exists xf_case_measurement__scores (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    dimension varchar(64) not null,
    points bigint not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_case_measurement__scores is '成效评估 how somebody fares in the six dimensions, never changed · 分值 points';

comment on column xf_case_measurement__scores.xf_station is '社工站 station';

comment on column xf_case_measurement__scores.xf_id is '记录号 id of the record';

comment on column xf_case_measurement__scores.xf_no1 is '次序 place in the list, from 0';

comment on column xf_case_measurement__scores.dimension is '方面 dimension';

comment on column xf_case_measurement__scores.points is '分值 points, the more the better';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('case_measurement', 1, '816d37e23eaf687e4c7ab09ff8a3424e');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    of_ varchar(64) not null,
    version_ bigint not null,
    on_ date not null,
    by_ varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_case_plan is '个案计划 version of the plan of a case, never changed';

comment on column xf_case_plan.xf_station is '社工站 station';

comment on column xf_case_plan.xf_id is '记录号 id of the record';

comment on column xf_case_plan.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_case_plan.xf_version is '版本 version of the kind it is in';

comment on column xf_case_plan.id is '编号 id';

comment on column xf_case_plan.of_ is '个案 case';

comment on column xf_case_plan.version_ is '版本 version';

comment on column xf_case_plan.on_ is '制定日 day it was made';

comment on column xf_case_plan.by_ is '制定人 who made it';

create table if not exists xf_case_plan__needs (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_case_plan__needs is '个案计划 version of the plan of a case, never changed · 需求 needs assessed';

comment on column xf_case_plan__needs.xf_station is '社工站 station';

comment on column xf_case_plan__needs.xf_id is '记录号 id of the record';

comment on column xf_case_plan__needs.xf_no1 is '次序 place in the list, from 0';

comment on column xf_case_plan__needs.value_ is '需求 need';

create table if not exists xf_case_plan__items (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    code varchar(64) not null,
    kind varchar(64) not null,
    need varchar(64) not null,
    due date not null,
    note varchar(4000),
    done_on date,
    done_proof_kind varchar(64),
    done_proof_reference varchar(64),
    done_proof_note varchar(4000),
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_case_plan__items is '个案计划 version of the plan of a case, never changed · 计划事项 what is to be done';

comment on column xf_case_plan__items.xf_station is '社工站 station';

comment on column xf_case_plan__items.xf_id is '记录号 id of the record';

comment on column xf_case_plan__items.xf_no1 is '次序 place in the list, from 0';

comment on column xf_case_plan__items.code is '事项编号 item';

comment on column xf_case_plan__items.kind is '物质或服务 goods or service';

comment on column xf_case_plan__items.need is '需求 need it is for';

comment on column xf_case_plan__items.due is '期限 last day in time';

comment on column xf_case_plan__items.note is '说明 note [个人信息 personal]';

comment on column xf_case_plan__items.done_on is '完成日 day it was done';

comment on column xf_case_plan__items.done_proof_kind is '凭据种类 kind of proof';

comment on column xf_case_plan__items.done_proof_reference is '凭据编号 where the proof is';

comment on column xf_case_plan__items.done_proof_note is '凭据说明 what is to be said of the proof [个人信息 personal]';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('case_plan', 1, 'aafe6e59a09edf949e3ff0fe4127f07d');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    day_ date not null,
    primary key (xf_station, xf_id)
);

comment on table xf_catch_up is '补算进度 how far the station has caught up with the days';

comment on column xf_catch_up.xf_station is '社工站 station';

comment on column xf_catch_up.xf_id is '记录号 id of the record';

comment on column xf_catch_up.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_catch_up.xf_version is '版本 version of the kind it is in';

comment on column xf_catch_up.id is '编号 id';

comment on column xf_catch_up.day_ is '日期 last day caught up with';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('catch_up', 1, 'd7cdcf379b0a5acea2873749b1100bea');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('catch_up', 1, 0, null, 'id', 'CODE', false, false, 'xf_catch_up', 'id'),
    ('catch_up', 1, 1, null, 'day', 'DATE', false, false, 'xf_catch_up', 'day_');

create table if not exists xf_comparison (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    list_list varchar(64) not null,
    list_issuer varchar(64) not null,
    as_of date not null,
    scope varchar(64) not null,
    by_ varchar(64) not null,
    at_ timestamp(6) not null,
    counts_lines bigint not null,
    counts_matched bigint not null,
    counts_differs bigint not null,
    counts_candidates bigint not null,
    counts_only_there bigint not null,
    counts_elsewhere bigint not null,
    counts_unreadable bigint not null,
    counts_only_here bigint not null,
    counts_fresh bigint not null,
    counts_waiting bigint not null,
    counts_settled bigint not null,
    counts_gone bigint not null,
    counts_duplicates bigint not null,
    finished boolean not null,
    primary key (xf_station, xf_id)
);

comment on table xf_comparison is '名单比对 comparison of the file with a department''s list';

comment on column xf_comparison.xf_station is '社工站 station';

comment on column xf_comparison.xf_id is '记录号 id of the record';

comment on column xf_comparison.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_comparison.xf_version is '版本 version of the kind it is in';

comment on column xf_comparison.id is '编号 id';

comment on column xf_comparison.list_list is '名单 list';

comment on column xf_comparison.list_issuer is '提供部门 department whose list it is';

comment on column xf_comparison.as_of is '名单日期 day the list speaks of';

comment on column xf_comparison.scope is '范围 which of those not on file are told: ours, unclear too, all';

comment on column xf_comparison.by_ is '操作人 who ran it';

comment on column xf_comparison.at_ is '比对时间 when it was run last (UTC)';

comment on column xf_comparison.counts_lines is '名单行数 lines of the list';

comment on column xf_comparison.counts_matched is '一致 matched by number, and nothing differs';

comment on column xf_comparison.counts_differs is '有出入 matched by number, and something differs';

comment on column xf_comparison.counts_candidates is '疑似 lines that may mean somebody on file';

comment on column xf_comparison.counts_only_there is '名单有、档案无 lines of nobody on file';

comment on column xf_comparison.counts_elsewhere is '外地 lines of nobody on file, of another place';

comment on column xf_comparison.counts_unreadable is '无法识别 lines that say of nobody whom they mean';

comment on column xf_comparison.counts_only_here is '档案有、名单无 residents whom the list lacks';

comment on column xf_comparison.counts_fresh is '新增待处理 told for the first time';

comment on column xf_comparison.counts_waiting is '原有待处理 told before, still to be decided';

comment on column xf_comparison.counts_settled is '已处理 decided before';

comment on column xf_comparison.counts_gone is '已消失 told before, not so any more';

comment on column xf_comparison.counts_duplicates is '疑似重复建档 groups of residents who may be one person twice';

comment on column xf_comparison.finished is '是否完成 whether the list was gone through to its end';

create table if not exists xf_comparison__keys (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_comparison__keys is '名单比对 comparison of the file with a department''s list · 匹配依据 by what lines are matched';

comment on column xf_comparison__keys.xf_station is '社工站 station';

comment on column xf_comparison__keys.xf_id is '记录号 id of the record';

comment on column xf_comparison__keys.xf_no1 is '次序 place in the list, from 0';

comment on column xf_comparison__keys.value_ is '匹配依据 identity number, or name with birth date, sex and village';

create table if not exists xf_comparison__expecting (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_comparison__expecting is '名单比对 comparison of the file with a department''s list · 应在名单的类别 only residents in one of these are missed';

comment on column xf_comparison__expecting.xf_station is '社工站 station';

comment on column xf_comparison__expecting.xf_id is '记录号 id of the record';

comment on column xf_comparison__expecting.xf_no1 is '次序 place in the list, from 0';

comment on column xf_comparison__expecting.value_ is '类别 category';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('comparison', 1, 'd2eb6b6dec9df362ebb656dc9ba2db20');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    comparison varchar(64) not null,
    list_list varchar(64) not null,
    list_issuer varchar(64) not null,
    finding varchar(64) not null,
    state varchar(64) not null,
    since date not null,
    row_ varchar(64),
    resident varchar(64),
    said_name varchar(4000),
    said_number varchar(64),
    said_birth date,
    said_sex varchar(64),
    said_village varchar(4000),
    decision_decided varchar(64),
    decision_by varchar(64),
    decision_at timestamp(6),
    decision_reason varchar(64),
    instead varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_comparison_line is '比对结果 line of a list, or resident it lacks, to be decided about';

comment on column xf_comparison_line.xf_station is '社工站 station';

comment on column xf_comparison_line.xf_id is '记录号 id of the record';

comment on column xf_comparison_line.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_comparison_line.xf_version is '版本 version of the kind it is in';

comment on column xf_comparison_line.id is '编号 id';

comment on column xf_comparison_line.comparison is '比对 comparison that told it first';

comment on column xf_comparison_line.list_list is '名单 list';

comment on column xf_comparison_line.list_issuer is '提供部门 department whose list it is';

comment on column xf_comparison_line.finding is '结果 what was found: differs, candidates, only there, only here';

comment on column xf_comparison_line.state is '状态 to be decided, decided, or not so any more';

comment on column xf_comparison_line.since is '发现日 day it was told';

comment on column xf_comparison_line.row_ is '名单行 line of the file or key in the register';

comment on column xf_comparison_line.resident is '服务对象 resident';

comment on column xf_comparison_line.said_name is '名单姓名 name on the list, dropped when decided [个人信息 personal]';

comment on column xf_comparison_line.said_number is '名单身份证号 identity number on the list, dropped when decided [个人信息 personal]';

comment on column xf_comparison_line.said_birth is '名单出生日期 birth date on the list, dropped when decided [个人信息 personal]';

comment on column xf_comparison_line.said_sex is '名单性别 sex on the list, dropped when decided [个人信息 personal]';

comment on column xf_comparison_line.said_village is '名单村(居) village on the list, dropped when decided [个人信息 personal]';

comment on column xf_comparison_line.decision_decided is '处理 what was decided';

comment on column xf_comparison_line.decision_by is '处理人 who decided';

comment on column xf_comparison_line.decision_at is '处理时间 when it was decided (UTC)';

comment on column xf_comparison_line.decision_reason is '理由 why, as a code';

comment on column xf_comparison_line.instead is '另立的比对结果 line that tells the same person as not on file';

create table if not exists xf_comparison_line__differing (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_comparison_line__differing is '比对结果 line of a list, or resident it lacks, to be decided about · 不一致项 what the list says otherwise';

comment on column xf_comparison_line__differing.xf_station is '社工站 station';

comment on column xf_comparison_line__differing.xf_id is '记录号 id of the record';

comment on column xf_comparison_line__differing.xf_no1 is '次序 place in the list, from 0';

comment on column xf_comparison_line__differing.value_ is '不一致项 name, birth date, sex, village, number, off the file';

create table if not exists xf_comparison_line__candidates (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    resident varchar(64) not null,
    points bigint not null,
    sure boolean not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_comparison_line__candidates is '比对结果 line of a list, or resident it lacks, to be decided about · 疑似对象 residents who may be meant';

comment on column xf_comparison_line__candidates.xf_station is '社工站 station';

comment on column xf_comparison_line__candidates.xf_id is '记录号 id of the record';

comment on column xf_comparison_line__candidates.xf_no1 is '次序 place in the list, from 0';

comment on column xf_comparison_line__candidates.resident is '服务对象 resident';

comment on column xf_comparison_line__candidates.points is '相似分 points of likeness';

comment on column xf_comparison_line__candidates.sure is '是否把握较大 whether nobody else is nearly as likely';

create table if not exists xf_comparison_line__taken (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_comparison_line__taken is '比对结果 line of a list, or resident it lacks, to be decided about · 采用项 what was taken over into the file';

comment on column xf_comparison_line__taken.xf_station is '社工站 station';

comment on column xf_comparison_line__taken.xf_id is '记录号 id of the record';

comment on column xf_comparison_line__taken.xf_no1 is '次序 place in the list, from 0';

comment on column xf_comparison_line__taken.value_ is '采用项 name, birth date, sex, village or number';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('comparison_line', 1, 'd56001021486f0a449b700b0da700847');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    comparison varchar(64) not null,
    by_ varchar(64) not null,
    lines_ bigint not null,
    mark varchar(64),
    gone bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_comparison_run is '比对进度 how far the comparison of a list begun last has come';

comment on column xf_comparison_run.xf_station is '社工站 station';

comment on column xf_comparison_run.xf_id is '记录号 id of the record';

comment on column xf_comparison_run.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_comparison_run.xf_version is '版本 version of the kind it is in';

comment on column xf_comparison_run.id is '编号 id';

comment on column xf_comparison_run.comparison is '比对 comparison begun last';

comment on column xf_comparison_run.by_ is '本次运行 going-through that may write';

comment on column xf_comparison_run.lines_ is '已保存行数 lines gone through and kept';

comment on column xf_comparison_run.mark is '名单摘要 how much was read, and a digest of it';

comment on column xf_comparison_run.gone is '已关闭 lines closed as not so any more';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('comparison_run', 1, '2df713d94a5716c5bac4b0a7ffa51279');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('comparison_run', 1, 0, null, 'id', 'CODE', false, false, 'xf_comparison_run', 'id'),
    ('comparison_run', 1, 1, null, 'comparison', 'CODE', false, false, 'xf_comparison_run', 'comparison'),
    ('comparison_run', 1, 2, null, 'by', 'CODE', false, false, 'xf_comparison_run', 'by_'),
    ('comparison_run', 1, 3, null, 'lines', 'INTEGER', false, false, 'xf_comparison_run', 'lines_'),
    ('comparison_run', 1, 4, null, 'mark', 'CODE', true, false, 'xf_comparison_run', 'mark'),
    ('comparison_run', 1, 5, null, 'gone', 'INTEGER', false, false, 'xf_comparison_run', 'gone');

create table if not exists xf_comparison_taken_back (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    line varchar(64) not null,
    decision_decided varchar(64) not null,
    decision_by varchar(64) not null,
    decision_at timestamp(6) not null,
    decision_reason varchar(64),
    about varchar(64),
    why varchar(64) not null,
    by_ varchar(64) not null,
    at_ timestamp(6) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_comparison_taken_back is '撤回的处理 decision about a line that was taken back';

comment on column xf_comparison_taken_back.xf_station is '社工站 station';

comment on column xf_comparison_taken_back.xf_id is '记录号 id of the record';

comment on column xf_comparison_taken_back.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_comparison_taken_back.xf_version is '版本 version of the kind it is in';

comment on column xf_comparison_taken_back.id is '编号 id';

comment on column xf_comparison_taken_back.line is '比对结果 line';

comment on column xf_comparison_taken_back.decision_decided is '原处理 what had been decided';

comment on column xf_comparison_taken_back.decision_by is '原处理人 who had decided';

comment on column xf_comparison_taken_back.decision_at is '原处理时间 when it had been decided (UTC)';

comment on column xf_comparison_taken_back.decision_reason is '原理由 why it had been, as a code';

comment on column xf_comparison_taken_back.about is '涉及人员 resident it was about';

comment on column xf_comparison_taken_back.why is '撤回理由 why it was taken back, as a code';

comment on column xf_comparison_taken_back.by_ is '撤回人 who took it back';

comment on column xf_comparison_taken_back.at_ is '撤回时间 when it was taken back (UTC)';

create table if not exists xf_comparison_taken_back__taken (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_comparison_taken_back__taken is '撤回的处理 decision about a line that was taken back · 采用项 what had been taken over into the file';

comment on column xf_comparison_taken_back__taken.xf_station is '社工站 station';

comment on column xf_comparison_taken_back__taken.xf_id is '记录号 id of the record';

comment on column xf_comparison_taken_back__taken.xf_no1 is '次序 place in the list, from 0';

comment on column xf_comparison_taken_back__taken.value_ is '采用项 name, birth date, sex, village or number';

create table if not exists xf_comparison_taken_back__stands (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    done varchar(64) not null,
    of_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_comparison_taken_back__stands is '撤回的处理 decision about a line that was taken back · 仍然有效的后果 what it had done and what still stood';

comment on column xf_comparison_taken_back__stands.xf_station is '社工站 station';

comment on column xf_comparison_taken_back__stands.xf_id is '记录号 id of the record';

comment on column xf_comparison_taken_back__stands.xf_no1 is '次序 place in the list, from 0';

comment on column xf_comparison_taken_back__stands.done is '后果 on file, file changed, facts, alert, line closed';

comment on column xf_comparison_taken_back__stands.of_ is '对象 resident, alert or line';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('comparison_taken_back', 1, '422f8a718d86f9bf3731ebd7e4634d55');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    say varchar(64) not null,
    by_ varchar(64) not null,
    to_ varchar(64),
    on_ date not null,
    until_ date,
    recorder varchar(64) not null,
    at_ timestamp(6) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_consent is '信息提供同意 what a person or guardian agreed to be told, never changed';

comment on column xf_consent.xf_station is '社工站 station';

comment on column xf_consent.xf_id is '记录号 id of the record';

comment on column xf_consent.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_consent.xf_version is '版本 version of the kind it is in';

comment on column xf_consent.id is '编号 id';

comment on column xf_consent.resident is '服务对象 resident';

comment on column xf_consent.say is '同意或撤回 given or withdrawn';

comment on column xf_consent.by_ is '表示人 who said it: the person or the guardian';

comment on column xf_consent.to_ is '限定部门 the one department it is for';

comment on column xf_consent.on_ is '日期 day it was said';

comment on column xf_consent.until_ is '有效至 last day it holds';

comment on column xf_consent.recorder is '记录人 who wrote it down';

comment on column xf_consent.at_ is '记录时间 moment it was written down (UTC)';

create table if not exists xf_consent__items (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_consent__items is '信息提供同意 what a person or guardian agreed to be told, never changed · 信息项 data items';

comment on column xf_consent__items.xf_station is '社工站 station';

comment on column xf_consent__items.xf_id is '记录号 id of the record';

comment on column xf_consent__items.xf_no1 is '次序 place in the list, from 0';

comment on column xf_consent__items.value_ is '信息项 data item';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('consent', 1, 'eb7739d3a1390498026137c34e1f9ed9');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) not null,
    last_home_visit date,
    last_contact date,
    failed_in_row bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_contact_state is '联系情况 when a resident was last met';

comment on column xf_contact_state.xf_station is '社工站 station';

comment on column xf_contact_state.xf_id is '记录号 id of the record';

comment on column xf_contact_state.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_contact_state.xf_version is '版本 version of the kind it is in';

comment on column xf_contact_state.resident is '服务对象 resident';

comment on column xf_contact_state.last_home_visit is '最近入户日 last home visit';

comment on column xf_contact_state.last_contact is '最近联系日 last day met in any form';

comment on column xf_contact_state.failed_in_row is '连续未遇次数 visits in a row that met nobody';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('contact_state', 1, 'eefb9b50354f9ba246de345ec9ba1687');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('contact_state', 1, 0, null, 'resident', 'CODE', false, false, 'xf_contact_state', 'resident'),
    ('contact_state', 1, 1, null, 'lastHomeVisit', 'DATE', true, false, 'xf_contact_state', 'last_home_visit'),
    ('contact_state', 1, 2, null, 'lastContact', 'DATE', true, false, 'xf_contact_state', 'last_contact'),
    ('contact_state', 1, 3, null, 'failedInRow', 'INTEGER', false, false, 'xf_contact_state', 'failed_in_row');

create table if not exists xf_donation (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    assist varchar(64) not null,
    recipient varchar(64) not null,
    on_ date not null,
    goods_what varchar(4000) not null,
    goods_quantity bigint not null,
    goods_unit varchar(64) not null,
    worth_unit_fen bigint not null,
    worth_basis varchar(64) not null,
    worth_evidence varchar(64),
    donor_partner varchar(64),
    donor_named varchar(4000),
    written_on date not null,
    by_ varchar(64) not null,
    struck_on date,
    struck_by varchar(64),
    struck_because varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_donation is '实物捐赠 something given in kind for a resident';

comment on column xf_donation.xf_station is '社工站 station';

comment on column xf_donation.xf_id is '记录号 id of the record';

comment on column xf_donation.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_donation.xf_version is '版本 version of the kind it is in';

comment on column xf_donation.id is '编号 id';

comment on column xf_donation.assist is '协助编号 assist it came of';

comment on column xf_donation.recipient is '受助对象 resident it was for';

comment on column xf_donation.on_ is '捐赠日 day it was given';

comment on column xf_donation.goods_what is '物品 what was given [个人信息 personal]';

comment on column xf_donation.goods_quantity is '数量 how many units';

comment on column xf_donation.goods_unit is '单位 unit';

comment on column xf_donation.worth_unit_fen is '单价(分) value of a unit in fen';

comment on column xf_donation.worth_basis is '估价依据 invoice, market price, appraisal or the donor''s word';

comment on column xf_donation.worth_evidence is '凭据编号 where the evidence is';

comment on column xf_donation.donor_partner is '捐赠合作方 partner who gave it';

comment on column xf_donation.donor_named is '其他捐赠人 name of a donor who is no partner [个人信息 personal]';

comment on column xf_donation.written_on is '登记日 day it was written down';

comment on column xf_donation.by_ is '登记人 who wrote it down';

comment on column xf_donation.struck_on is '作废日 day it was struck out';

comment on column xf_donation.struck_by is '作废人 who struck it out';

comment on column xf_donation.struck_because is '作废原因 why it was struck out';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('donation', 1, '89bc7b8b52df7d0280bca233d51f0f6e');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    rule varchar(64) not null,
    owed_kind varchar(64) not null,
    owed_cadence_way varchar(64) not null,
    owed_cadence_count bigint not null,
    owed_cadence_unit varchar(64) not null,
    owed_role varchar(64) not null,
    owed_checklist varchar(64),
    owed_met_by_home_visit boolean not null,
    owed_grace_days bigint not null,
    owed_early_days bigint not null,
    owed_least_per_year bigint not null,
    owed_round_code varchar(64),
    owed_round_from date,
    owed_round_through date,
    owed_round_called boolean,
    during_start date not null,
    during_end date,
    anchor date not null,
    next_number bigint not null,
    last_met date,
    tally_year bigint not null,
    tally_met bigint not null,
    tally_before bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_duty is '随访责任 what the station owes a resident, ended but never deleted';

comment on column xf_duty.xf_station is '社工站 station';

comment on column xf_duty.xf_id is '记录号 id of the record';

comment on column xf_duty.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_duty.xf_version is '版本 version of the kind it is in';

comment on column xf_duty.id is '编号 id';

comment on column xf_duty.resident is '服务对象 resident';

comment on column xf_duty.rule is '规则 rule of the policy';

comment on column xf_duty.owed_kind is '责任种类 kind of duty';

comment on column xf_duty.owed_cadence_way is '周期方式 rolling from the last visit, or by the calendar';

comment on column xf_duty.owed_cadence_count is '周期数 length of the period';

comment on column xf_duty.owed_cadence_unit is '周期单位 unit of the period';

comment on column xf_duty.owed_role is '责任岗位 role that owes it';

comment on column xf_duty.owed_checklist is '随访清单 checklist';

comment on column xf_duty.owed_met_by_home_visit is '入户可否抵联系 whether a home visit answers this contact too';

comment on column xf_duty.owed_grace_days is '宽限天数 days of grace after the due day';

comment on column xf_duty.owed_early_days is '提前天数 days before it opens on which a visit counts already';

comment on column xf_duty.owed_least_per_year is '全年最少次数 least number of times in a calendar year';

comment on column xf_duty.owed_round_code is '专项走访 round it belongs to';

comment on column xf_duty.owed_round_from is '首日 first day of the round';

comment on column xf_duty.owed_round_through is '末日 last day of the round';

comment on column xf_duty.owed_round_called is '是否本站发起 whether the station called the round';

comment on column xf_duty.during_start is '起始日 first day';

comment on column xf_duty.during_end is '终止日(不含) day after the last, absent while it goes on';

comment on column xf_duty.anchor is '起算日 day its time is counted from before the first visit';

comment on column xf_duty.next_number is '下次序号 number of the next occurrence';

comment on column xf_duty.last_met is '最近履行日 last visit that answered it';

comment on column xf_duty.tally_year is '计数年 last year in which it was answered';

comment on column xf_duty.tally_met is '当年天数 on how many days of it';

comment on column xf_duty.tally_before is '上年天数 on how many days of the year before';

create table if not exists xf_duty__reasons (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    category varchar(64) not null,
    tier varchar(64),
    source varchar(64) not null,
    verified boolean not null,
    provisional boolean not null,
    assumed boolean not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_duty__reasons is '随访责任 what the station owes a resident, ended but never deleted · 责任理由 why it is owed';

comment on column xf_duty__reasons.xf_station is '社工站 station';

comment on column xf_duty__reasons.xf_id is '记录号 id of the record';

comment on column xf_duty__reasons.xf_no1 is '次序 place in the list, from 0';

comment on column xf_duty__reasons.category is '类别 category';

comment on column xf_duty__reasons.tier is '等级 tier';

comment on column xf_duty__reasons.source is '依据 source';

comment on column xf_duty__reasons.verified is '是否核对原文 whether checked against the official text';

comment on column xf_duty__reasons.provisional is '是否暂定 whether the rule holds until it is set locally';

comment on column xf_duty__reasons.assumed is '是否推定 whether it is owed because a condition is unknown';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('duty', 1, 'f2c8639c8646b1bef977db7326ea5791');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_fact_sheet is '事实表 what is known of a resident';

comment on column xf_fact_sheet.xf_station is '社工站 station';

comment on column xf_fact_sheet.xf_id is '记录号 id of the record';

comment on column xf_fact_sheet.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_fact_sheet.xf_version is '版本 version of the kind it is in';

comment on column xf_fact_sheet.resident is '服务对象 resident';

create table if not exists xf_fact_sheet__facts (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    factor varchar(64) not null,
    value_type varchar(64) not null,
    value_text varchar(4000) not null,
    as_of date not null,
    source varchar(64) not null,
    recorder varchar(64) not null,
    recorded_on date not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_fact_sheet__facts is '事实表 what is known of a resident · 事实 facts with source and date';

comment on column xf_fact_sheet__facts.xf_station is '社工站 station';

comment on column xf_fact_sheet__facts.xf_id is '记录号 id of the record';

comment on column xf_fact_sheet__facts.xf_no1 is '次序 place in the list, from 0';

comment on column xf_fact_sheet__facts.factor is '事实项 factor';

comment on column xf_fact_sheet__facts.value_type is '值的类型 type of the value [个人信息 personal]';

comment on column xf_fact_sheet__facts.value_text is '值 value [个人信息 personal]';

comment on column xf_fact_sheet__facts.as_of is '截至日 day it was true';

comment on column xf_fact_sheet__facts.source is '来源 where it is known from';

comment on column xf_fact_sheet__facts.recorder is '登记人 who recorded it';

comment on column xf_fact_sheet__facts.recorded_on is '登记日 day it was recorded';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('fact_sheet', 1, 'f180aaf93e99b8a38da83e2e69c78080');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    side varchar(64) not null,
    other varchar(64) not null,
    resident varchar(64),
    state varchar(64) not null,
    sent_on date not null,
    due date not null,
    next_by date,
    answered_on date,
    reason varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_handover is '转出转入 resident on the way between stations';

comment on column xf_handover.xf_station is '社工站 station';

comment on column xf_handover.xf_id is '记录号 id of the record';

comment on column xf_handover.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_handover.xf_version is '版本 version of the kind it is in';

comment on column xf_handover.id is '编号 id';

comment on column xf_handover.side is '转出或转入 out or in';

comment on column xf_handover.other is '对方站 the other station';

comment on column xf_handover.resident is '服务对象 resident';

comment on column xf_handover.state is '状态 sent, accepted or refused';

comment on column xf_handover.sent_on is '转出日 day it was sent';

comment on column xf_handover.due is '答复期限 last day of an answer in time';

comment on column xf_handover.next_by is '待答复期限 the same while there is no answer';

comment on column xf_handover.answered_on is '答复日 day of the answer';

comment on column xf_handover.reason is '不接收原因 why not, as a code';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('handover', 1, '49baf25e429cfa62d71f1086dc8062df');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    from_ varchar(64) not null,
    to_ varchar(64) not null,
    resident varchar(64) not null,
    person_name varchar(4000) not null,
    person_identity varchar(64),
    person_birth date,
    person_sex varchar(64),
    person_phone varchar(4000),
    standing_tier varchar(64),
    standing_since date,
    sent_on date not null,
    due date not null,
    primary key (xf_station, xf_id)
);

comment on table xf_handover_file is '转接材料 what goes along with a resident, never changed';

comment on column xf_handover_file.xf_station is '社工站 station';

comment on column xf_handover_file.xf_id is '记录号 id of the record';

comment on column xf_handover_file.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_handover_file.xf_version is '版本 version of the kind it is in';

comment on column xf_handover_file.id is '编号 id';

comment on column xf_handover_file.from_ is '转出站 sender';

comment on column xf_handover_file.to_ is '转入站 receiver';

comment on column xf_handover_file.resident is '服务对象 resident';

comment on column xf_handover_file.person_name is '姓名 name [个人信息 personal]';

comment on column xf_handover_file.person_identity is '身份证件号码 identity number [个人信息 personal]';

comment on column xf_handover_file.person_birth is '出生日期 birth date [个人信息 personal]';

comment on column xf_handover_file.person_sex is '性别 sex [个人信息 personal]';

comment on column xf_handover_file.person_phone is '电话 phone number [个人信息 personal]';

comment on column xf_handover_file.standing_tier is '等级 tier that counted';

comment on column xf_handover_file.standing_since is '等级起始日 since when';

comment on column xf_handover_file.sent_on is '转出日 day it was sent';

comment on column xf_handover_file.due is '答复期限 last day of an answer in time';

create table if not exists xf_handover_file__items (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_handover_file__items is '转接材料 what goes along with a resident, never changed · 信息项 data items that were to go along';

comment on column xf_handover_file__items.xf_station is '社工站 station';

comment on column xf_handover_file__items.xf_id is '记录号 id of the record';

comment on column xf_handover_file__items.xf_no1 is '次序 place in the list, from 0';

comment on column xf_handover_file__items.value_ is '信息项 data item';

create table if not exists xf_handover_file__categories (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_handover_file__categories is '转接材料 what goes along with a resident, never changed · 类别 categories';

comment on column xf_handover_file__categories.xf_station is '社工站 station';

comment on column xf_handover_file__categories.xf_id is '记录号 id of the record';

comment on column xf_handover_file__categories.xf_no1 is '次序 place in the list, from 0';

comment on column xf_handover_file__categories.value_ is '类别 category';

create table if not exists xf_handover_file__facts (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    factor varchar(64) not null,
    value_type varchar(64) not null,
    value_text varchar(4000) not null,
    as_of date not null,
    source varchar(64) not null,
    recorder varchar(64) not null,
    recorded_on date not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_handover_file__facts is '转接材料 what goes along with a resident, never changed · 情况 facts';

comment on column xf_handover_file__facts.xf_station is '社工站 station';

comment on column xf_handover_file__facts.xf_id is '记录号 id of the record';

comment on column xf_handover_file__facts.xf_no1 is '次序 place in the list, from 0';

comment on column xf_handover_file__facts.factor is '事实项 factor';

comment on column xf_handover_file__facts.value_type is '值的类型 type of the value [个人信息 personal]';

comment on column xf_handover_file__facts.value_text is '值 value [个人信息 personal]';

comment on column xf_handover_file__facts.as_of is '情况日期 day it was true';

comment on column xf_handover_file__facts.source is '依据 source';

comment on column xf_handover_file__facts.recorder is '记录人 who wrote it down';

comment on column xf_handover_file__facts.recorded_on is '记录日 day it was written down';

create table if not exists xf_handover_file__matters (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    kind varchar(64) not null,
    what varchar(64) not null,
    by_ date not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_handover_file__matters is '转接材料 what goes along with a resident, never changed · 未了事项 open matters';

comment on column xf_handover_file__matters.xf_station is '社工站 station';

comment on column xf_handover_file__matters.xf_id is '记录号 id of the record';

comment on column xf_handover_file__matters.xf_no1 is '次序 place in the list, from 0';

comment on column xf_handover_file__matters.kind is '种类 referral or visit';

comment on column xf_handover_file__matters.what is '事项 issue or rule';

comment on column xf_handover_file__matters.by_ is '期限 day it is owed by';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('handover_file', 1, 'fa23ccf8087935e419810559091c65cf');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    on_ date not null,
    issuer varchar(4000) not null,
    title varchar(4000) not null,
    domain_ varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_honour is '荣誉 honour of the station';

comment on column xf_honour.xf_station is '社工站 station';

comment on column xf_honour.xf_id is '记录号 id of the record';

comment on column xf_honour.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_honour.xf_version is '版本 version of the kind it is in';

comment on column xf_honour.id is '编号 id';

comment on column xf_honour.on_ is '授予日 day it was given';

comment on column xf_honour.issuer is '授予单位 who gave it';

comment on column xf_honour.title is '名称 title';

comment on column xf_honour.domain_ is '领域 safety net or participation';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('honour', 1, '271c1daf9ec42ee40b8b5747f42ae6c8');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('honour', 1, 0, null, 'id', 'CODE', false, false, 'xf_honour', 'id'),
    ('honour', 1, 1, null, 'on', 'DATE', false, false, 'xf_honour', 'on_'),
    ('honour', 1, 2, null, 'issuer', 'TEXT', false, false, 'xf_honour', 'issuer'),
    ('honour', 1, 3, null, 'title', 'TEXT', false, false, 'xf_honour', 'title'),
    ('honour', 1, 4, null, 'domain', 'CODE', false, false, 'xf_honour', 'domain_');

create table if not exists xf_household (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    number_ varchar(64) not null,
    village varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_household is '户 household';

comment on column xf_household.xf_station is '社工站 station';

comment on column xf_household.xf_id is '记录号 id of the record';

comment on column xf_household.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_household.xf_version is '版本 version of the kind it is in';

comment on column xf_household.id is '编号 id';

comment on column xf_household.number_ is '户号 number of the household';

comment on column xf_household.village is '村(居) village';

create table if not exists xf_household__members (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    resident varchar(64) not null,
    relation varchar(64),
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_household__members is '户 household · 成员 members, dated';

comment on column xf_household__members.xf_station is '社工站 station';

comment on column xf_household__members.xf_id is '记录号 id of the record';

comment on column xf_household__members.xf_no1 is '次序 place in the list, from 0';

comment on column xf_household__members.resident is '服务对象 resident';

comment on column xf_household__members.relation is '与户主关系 relation to the head';

comment on column xf_household__members.during_start is '起始日 first day';

comment on column xf_household__members.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('household', 1, 'c9d71d88dc87843330a511125de1b932');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('household', 1, 0, null, 'id', 'CODE', false, false, 'xf_household', 'id'),
    ('household', 1, 1, null, 'number', 'CODE', false, false, 'xf_household', 'number_'),
    ('household', 1, 2, null, 'village', 'CODE', false, false, 'xf_household', 'village'),
    ('household', 1, 3, null, 'members', 'LIST', false, false, 'xf_household__members', null),
    ('household', 1, 4, 'members', 'resident', 'CODE', false, false, 'xf_household__members', 'resident'),
    ('household', 1, 5, 'members', 'relation', 'CODE', true, false, 'xf_household__members', 'relation'),
    ('household', 1, 6, 'members', 'during.start', 'DATE', false, false, 'xf_household__members', 'during_start'),
    ('household', 1, 7, 'members', 'during.end', 'DATE', true, false, 'xf_household__members', 'during_end');

create table if not exists xf_import_run (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    started_on date not null,
    as_of date not null,
    rows_ bigint not null,
    counts_added bigint not null,
    counts_updated bigint not null,
    counts_unchanged bigint not null,
    counts_repeated bigint not null,
    counts_rejected bigint not null,
    finished boolean not null,
    primary key (xf_station, xf_id)
);

comment on table xf_import_run is '名册导入 import of a roster';

comment on column xf_import_run.xf_station is '社工站 station';

comment on column xf_import_run.xf_id is '记录号 id of the record';

comment on column xf_import_run.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_import_run.xf_version is '版本 version of the kind it is in';

comment on column xf_import_run.id is '名册摘要 digest of the roster';

comment on column xf_import_run.started_on is '开始日 day it began';

comment on column xf_import_run.as_of is '名册截至日 day the roster speaks of';

comment on column xf_import_run.rows_ is '已读行数 rows looked at so far';

comment on column xf_import_run.counts_added is '新增 rows that enrolled a person';

comment on column xf_import_run.counts_updated is '更新 rows that changed something';

comment on column xf_import_run.counts_unchanged is '未变 rows that changed nothing';

comment on column xf_import_run.counts_repeated is '重复 rows said before in the same roster';

comment on column xf_import_run.counts_rejected is '退回 rows given back';

comment on column xf_import_run.finished is '是否完成 whether it is over';

create table if not exists xf_import_run__rejected (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    line bigint not null,
    column_ varchar(4000),
    cause varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_import_run__rejected is '名册导入 import of a roster · 退回原因 what was wrong with which row';

comment on column xf_import_run__rejected.xf_station is '社工站 station';

comment on column xf_import_run__rejected.xf_id is '记录号 id of the record';

comment on column xf_import_run__rejected.xf_no1 is '次序 place in the list, from 0';

comment on column xf_import_run__rejected.line is '行号 line of the file';

comment on column xf_import_run__rejected.column_ is '列 column of the roster';

comment on column xf_import_run__rejected.cause is '原因 cause';

create table if not exists xf_import_run__rejected__details (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    xf_no2 bigint not null,
    value_ varchar(4000) not null,
    primary key (xf_station, xf_id, xf_no1, xf_no2)
);

comment on table xf_import_run__rejected__details is '名册导入 import of a roster · 细节 codes and counts, never what the cell holds';

comment on column xf_import_run__rejected__details.xf_station is '社工站 station';

comment on column xf_import_run__rejected__details.xf_id is '记录号 id of the record';

comment on column xf_import_run__rejected__details.xf_no1 is '次序 place in the list, from 0';

comment on column xf_import_run__rejected__details.xf_no2 is '次序 place in the list, from 0';

comment on column xf_import_run__rejected__details.value_ is '细节 code or count';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('import_run', 1, '174ce8ae088a82ef9cd4b2fac9221a5a');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    digest varchar(64) not null,
    pack varchar(64) not null,
    version_ varchar(64) not null,
    first_used date not null,
    primary key (xf_station, xf_id)
);

comment on table xf_kept_pack is '所用政策包 pack as the station used it';

comment on column xf_kept_pack.xf_station is '社工站 station';

comment on column xf_kept_pack.xf_id is '记录号 id of the record';

comment on column xf_kept_pack.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_kept_pack.xf_version is '版本 version of the kind it is in';

comment on column xf_kept_pack.digest is '摘要 digest of the content';

comment on column xf_kept_pack.pack is '政策包 pack';

comment on column xf_kept_pack.version_ is '版本 version';

comment on column xf_kept_pack.first_used is '首次使用日 first day it was used';

create table if not exists xf_kept_pack__lines (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(4000) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_kept_pack__lines is '所用政策包 pack as the station used it · 正文 content, in pieces';

comment on column xf_kept_pack__lines.xf_station is '社工站 station';

comment on column xf_kept_pack__lines.xf_id is '记录号 id of the record';

comment on column xf_kept_pack__lines.xf_no1 is '次序 place in the list, from 0';

comment on column xf_kept_pack__lines.value_ is '一段正文 piece of the content';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('kept_pack', 1, '094f90b03c164e7432f986aa5bc072f1');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('kept_pack', 1, 0, null, 'digest', 'CODE', false, false, 'xf_kept_pack', 'digest'),
    ('kept_pack', 1, 1, null, 'pack', 'CODE', false, false, 'xf_kept_pack', 'pack'),
    ('kept_pack', 1, 2, null, 'version', 'CODE', false, false, 'xf_kept_pack', 'version_'),
    ('kept_pack', 1, 3, null, 'firstUsed', 'DATE', false, false, 'xf_kept_pack', 'first_used'),
    ('kept_pack', 1, 4, null, 'lines', 'LIST', false, false, 'xf_kept_pack__lines', null),
    ('kept_pack', 1, 5, 'lines', 'value', 'TEXT', false, false, 'xf_kept_pack__lines', 'value_');

create table if not exists xf_kinship (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    of_ varchar(64) not null,
    relation varchar(64) not null,
    guardian boolean not null,
    other_resident varchar(64),
    other_name varchar(4000),
    other_phone varchar(4000),
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_kinship is '亲属与监护 kin and guardians of a resident';

comment on column xf_kinship.xf_station is '社工站 station';

comment on column xf_kinship.xf_id is '记录号 id of the record';

comment on column xf_kinship.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_kinship.xf_version is '版本 version of the kind it is in';

comment on column xf_kinship.id is '编号 id';

comment on column xf_kinship.of_ is '服务对象 resident it is about';

comment on column xf_kinship.relation is '关系 relation';

comment on column xf_kinship.guardian is '是否监护人 whether the other is a guardian';

comment on column xf_kinship.other_resident is '对方在册编号 the other, if on file';

comment on column xf_kinship.other_name is '对方姓名 name of the other [个人信息 personal]';

comment on column xf_kinship.other_phone is '对方电话 phone of the other [个人信息 personal]';

comment on column xf_kinship.during_start is '起始日 first day';

comment on column xf_kinship.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('kinship', 1, '6e85bdabc56ad61e5b4f858da2405e9b');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    duty varchar(64) not null,
    number_ bigint not null,
    resident varchar(64) not null,
    village varchar(64) not null,
    role_ varchar(64) not null,
    kind varchar(64) not null,
    urgency bigint not null,
    opens date not null,
    due date not null,
    estimated boolean not null,
    state varchar(64) not null,
    attempts bigint not null,
    closure_on date,
    closure_cause varchar(64),
    closure_visit varchar(64),
    origin_kind varchar(64) not null,
    origin_ref varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_occurrence is '随访任务 one visit that is owed';

comment on column xf_occurrence.xf_station is '社工站 station';

comment on column xf_occurrence.xf_id is '记录号 id of the record';

comment on column xf_occurrence.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_occurrence.xf_version is '版本 version of the kind it is in';

comment on column xf_occurrence.id is '编号 id';

comment on column xf_occurrence.duty is '随访责任 duty it comes from';

comment on column xf_occurrence.number_ is '序号 period or running number';

comment on column xf_occurrence.resident is '服务对象 resident';

comment on column xf_occurrence.village is '村(居) village';

comment on column xf_occurrence.role_ is '岗位 role';

comment on column xf_occurrence.kind is '责任种类 kind of duty';

comment on column xf_occurrence.urgency is '紧急程度 0 the most severe tier, 1 unassessed, then the others';

comment on column xf_occurrence.opens is '起始日 first day on which a visit answers it';

comment on column xf_occurrence.due is '到期日 last day in time';

comment on column xf_occurrence.estimated is '是否估算 whether the working days of the year are not published yet';

comment on column xf_occurrence.state is '状态 open, or how it ended';

comment on column xf_occurrence.attempts is '未遇次数 visits that met nobody';

comment on column xf_occurrence.closure_on is '了结日 day it ended';

comment on column xf_occurrence.closure_cause is '了结原因 cause';

comment on column xf_occurrence.closure_visit is '所凭走访 visit that answered it';

comment on column xf_occurrence.origin_kind is '来源种类 kind of what produced it';

comment on column xf_occurrence.origin_ref is '来源 what produced it';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('occurrence', 1, '38b3ad8d59d691455281527967275e98');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    household varchar(64) not null,
    form varchar(64) not null,
    state varchar(64) not null,
    during_start date not null,
    during_end date,
    why varchar(64),
    proposal varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_pairing is '结对 household paired with helpers';

comment on column xf_pairing.xf_station is '社工站 station';

comment on column xf_pairing.xf_id is '记录号 id of the record';

comment on column xf_pairing.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_pairing.xf_version is '版本 version of the kind it is in';

comment on column xf_pairing.id is '编号 id';

comment on column xf_pairing.household is '户 household';

comment on column xf_pairing.form is '结对形式 form: 1+N+1, one-to-one or other';

comment on column xf_pairing.state is '状态 open or ended';

comment on column xf_pairing.during_start is '起始日 first day';

comment on column xf_pairing.during_end is '终止日(不含) day after the last, absent while it goes on';

comment on column xf_pairing.why is '结束原因 why it ended, as a code';

comment on column xf_pairing.proposal is '方案 proposal it was accepted from';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('pairing', 1, '685ebb99469fec9a9a2b45cfbfcd0e03');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('pairing', 1, 0, null, 'id', 'CODE', false, false, 'xf_pairing', 'id'),
    ('pairing', 1, 1, null, 'household', 'CODE', false, false, 'xf_pairing', 'household'),
    ('pairing', 1, 2, null, 'form', 'CODE', false, false, 'xf_pairing', 'form'),
    ('pairing', 1, 3, null, 'state', 'CODE', false, false, 'xf_pairing', 'state'),
    ('pairing', 1, 4, null, 'during.start', 'DATE', false, false, 'xf_pairing', 'during_start'),
    ('pairing', 1, 5, null, 'during.end', 'DATE', true, false, 'xf_pairing', 'during_end'),
    ('pairing', 1, 6, null, 'why', 'CODE', true, false, 'xf_pairing', 'why'),
    ('pairing', 1, 7, null, 'proposal', 'CODE', false, false, 'xf_pairing', 'proposal');

create table if not exists xf_pairing_exclusion (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    household varchar(64) not null,
    helper_side varchar(64) not null,
    helper_id varchar(64) not null,
    why varchar(64) not null,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_pairing_exclusion is '结对回避 helper who must not be paired with a household';

comment on column xf_pairing_exclusion.xf_station is '社工站 station';

comment on column xf_pairing_exclusion.xf_id is '记录号 id of the record';

comment on column xf_pairing_exclusion.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_pairing_exclusion.xf_version is '版本 version of the kind it is in';

comment on column xf_pairing_exclusion.id is '编号 id';

comment on column xf_pairing_exclusion.household is '户 household';

comment on column xf_pairing_exclusion.helper_side is '结对身份 lead or volunteer';

comment on column xf_pairing_exclusion.helper_id is '编号 id';

comment on column xf_pairing_exclusion.why is '原因 why, as a code';

comment on column xf_pairing_exclusion.during_start is '起始日 first day';

comment on column xf_pairing_exclusion.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('pairing_exclusion', 1, '0d51842bf32e920d0b21c6d9b3e452f3');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('pairing_exclusion', 1, 0, null, 'id', 'CODE', false, false, 'xf_pairing_exclusion', 'id'),
    ('pairing_exclusion', 1, 1, null, 'household', 'CODE', false, false, 'xf_pairing_exclusion', 'household'),
    ('pairing_exclusion', 1, 2, null, 'helper.side', 'CODE', false, false, 'xf_pairing_exclusion', 'helper_side'),
    ('pairing_exclusion', 1, 3, null, 'helper.id', 'CODE', false, false, 'xf_pairing_exclusion', 'helper_id'),
    ('pairing_exclusion', 1, 4, null, 'why', 'CODE', false, false, 'xf_pairing_exclusion', 'why'),
    ('pairing_exclusion', 1, 5, null, 'during.start', 'DATE', false, false, 'xf_pairing_exclusion', 'during_start'),
    ('pairing_exclusion', 1, 6, null, 'during.end', 'DATE', true, false, 'xf_pairing_exclusion', 'during_end');

create table if not exists xf_pairing_lead (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    worker varchar(64) not null,
    helping_village varchar(64) not null,
    helping_sex varchar(64),
    helping_vetted_start date,
    helping_vetted_end date,
    helping_available_start date not null,
    helping_available_end date,
    helping_capacity bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_pairing_lead is '党员社工结对能力 worker who leads pairings and what he brings';

comment on column xf_pairing_lead.xf_station is '社工站 station';

comment on column xf_pairing_lead.xf_id is '记录号 id of the record';

comment on column xf_pairing_lead.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_pairing_lead.xf_version is '版本 version of the kind it is in';

comment on column xf_pairing_lead.worker is '社工 worker';

comment on column xf_pairing_lead.helping_village is '村(居) village';

comment on column xf_pairing_lead.helping_sex is '性别 sex [个人信息 personal]';

comment on column xf_pairing_lead.helping_vetted_start is '审核起始日 first day he is vetted to be with minors';

comment on column xf_pairing_lead.helping_vetted_end is '审核终止日(不含) day after the last he is vetted';

comment on column xf_pairing_lead.helping_available_start is '可用起始日 first day he can';

comment on column xf_pairing_lead.helping_available_end is '可用终止日(不含) day after the last he can';

comment on column xf_pairing_lead.helping_capacity is '最多户数 most households at one time';

create table if not exists xf_pairing_lead__helping_skills (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_pairing_lead__helping_skills is '党员社工结对能力 worker who leads pairings and what he brings · 技能与语言 skills and languages';

comment on column xf_pairing_lead__helping_skills.xf_station is '社工站 station';

comment on column xf_pairing_lead__helping_skills.xf_id is '记录号 id of the record';

comment on column xf_pairing_lead__helping_skills.xf_no1 is '次序 place in the list, from 0';

comment on column xf_pairing_lead__helping_skills.value_ is '技能或语言 skill or language';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('pairing_lead', 1, 'f1f6e1ac7c360d63c8d24d46085480d2');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    pairing varchar(64) not null,
    household varchar(64) not null,
    helper_side varchar(64) not null,
    helper_id varchar(64) not null,
    skill varchar(64),
    state varchar(64) not null,
    during_start date not null,
    during_end date,
    why varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_pairing_seat is '结对人员 helper''s place in a pairing';

comment on column xf_pairing_seat.xf_station is '社工站 station';

comment on column xf_pairing_seat.xf_id is '记录号 id of the record';

comment on column xf_pairing_seat.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_pairing_seat.xf_version is '版本 version of the kind it is in';

comment on column xf_pairing_seat.id is '编号 id';

comment on column xf_pairing_seat.pairing is '结对 pairing';

comment on column xf_pairing_seat.household is '户 household';

comment on column xf_pairing_seat.helper_side is '结对身份 lead or volunteer';

comment on column xf_pairing_seat.helper_id is '编号 id';

comment on column xf_pairing_seat.skill is '所需技能 skill the seat needs';

comment on column xf_pairing_seat.state is '状态 open or ended';

comment on column xf_pairing_seat.during_start is '起始日 first day';

comment on column xf_pairing_seat.during_end is '终止日(不含) day after the last, absent while it goes on';

comment on column xf_pairing_seat.why is '结束原因 why it ended, as a code';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('pairing_seat', 1, 'bae6968f46466bd07cba2560abfbe304');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    household varchar(64) not null,
    consent varchar(64) not null,
    form varchar(64) not null,
    sex varchar(64),
    preferred_side varchar(64),
    preferred_id varchar(64),
    on_ date not null,
    by_ varchar(64) not null,
    at_ timestamp(6) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_pairing_wish is '结对意愿 what a family said about being paired, never changed';

comment on column xf_pairing_wish.xf_station is '社工站 station';

comment on column xf_pairing_wish.xf_id is '记录号 id of the record';

comment on column xf_pairing_wish.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_pairing_wish.xf_version is '版本 version of the kind it is in';

comment on column xf_pairing_wish.id is '编号 id';

comment on column xf_pairing_wish.household is '户 household';

comment on column xf_pairing_wish.consent is '同意 given or withdrawn';

comment on column xf_pairing_wish.form is '结对形式 form wished';

comment on column xf_pairing_wish.sex is '性别要求 sex asked of the helpers [个人信息 personal]';

comment on column xf_pairing_wish.preferred_side is '指名者身份 lead or volunteer, of the one asked for';

comment on column xf_pairing_wish.preferred_id is '编号 id';

comment on column xf_pairing_wish.on_ is '日期 day it was said';

comment on column xf_pairing_wish.by_ is '记录人 who wrote it down';

comment on column xf_pairing_wish.at_ is '记录时间 moment it was written down (UTC)';

create table if not exists xf_pairing_wish__needs (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    skill varchar(64) not null,
    seats bigint not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_pairing_wish__needs is '结对意愿 what a family said about being paired, never changed · 专长名额 seats that need a skill';

comment on column xf_pairing_wish__needs.xf_station is '社工站 station';

comment on column xf_pairing_wish__needs.xf_id is '记录号 id of the record';

comment on column xf_pairing_wish__needs.xf_no1 is '次序 place in the list, from 0';

comment on column xf_pairing_wish__needs.skill is '技能或语言 skill or language';

comment on column xf_pairing_wish__needs.seats is '名额 how many seats';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('pairing_wish', 1, '3f82586eb5a6df07bd530546da905739');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    kind varchar(64) not null,
    name_ varchar(4000) not null,
    contact varchar(4000),
    last_contact date,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_partner is '合作方 partner of the station, of one of the five kinds';

comment on column xf_partner.xf_station is '社工站 station';

comment on column xf_partner.xf_id is '记录号 id of the record';

comment on column xf_partner.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_partner.xf_version is '版本 version of the kind it is in';

comment on column xf_partner.id is '编号 id';

comment on column xf_partner.kind is '五社类别 kind of partner';

comment on column xf_partner.name_ is '名称 name [个人信息 personal]';

comment on column xf_partner.contact is '联系人和方式 whom to reach and how [个人信息 personal]';

comment on column xf_partner.last_contact is '最近联系日 last day the station was in touch';

comment on column xf_partner.during_start is '起始日 first day';

comment on column xf_partner.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('partner', 1, '0ab848e9470f2698e24e69119e526512');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('partner', 1, 0, null, 'id', 'CODE', false, false, 'xf_partner', 'id'),
    ('partner', 1, 1, null, 'kind', 'CODE', false, false, 'xf_partner', 'kind'),
    ('partner', 1, 2, null, 'name', 'TEXT', false, true, 'xf_partner', 'name_'),
    ('partner', 1, 3, null, 'contact', 'TEXT', true, true, 'xf_partner', 'contact'),
    ('partner', 1, 4, null, 'lastContact', 'DATE', true, false, 'xf_partner', 'last_contact'),
    ('partner', 1, 5, null, 'during.start', 'DATE', false, false, 'xf_partner', 'during_start'),
    ('partner', 1, 6, null, 'during.end', 'DATE', true, false, 'xf_partner', 'during_end');

create table if not exists xf_partner_link (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    partner varchar(64) not null,
    of_ varchar(64),
    seat varchar(64),
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_partner_link is '合作方关联 partner linked to a case or to a seat of a care team';

comment on column xf_partner_link.xf_station is '社工站 station';

comment on column xf_partner_link.xf_id is '记录号 id of the record';

comment on column xf_partner_link.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_partner_link.xf_version is '版本 version of the kind it is in';

comment on column xf_partner_link.id is '编号 id';

comment on column xf_partner_link.partner is '合作方 partner';

comment on column xf_partner_link.of_ is '个案 case';

comment on column xf_partner_link.seat is '席位任职 holding of a seat';

comment on column xf_partner_link.during_start is '起始日 first day';

comment on column xf_partner_link.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('partner_link', 1, '751b9b5ddfc0658c887b9bb2fb907695');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('partner_link', 1, 0, null, 'id', 'CODE', false, false, 'xf_partner_link', 'id'),
    ('partner_link', 1, 1, null, 'partner', 'CODE', false, false, 'xf_partner_link', 'partner'),
    ('partner_link', 1, 2, null, 'of', 'CODE', true, false, 'xf_partner_link', 'of_'),
    ('partner_link', 1, 3, null, 'seat', 'CODE', true, false, 'xf_partner_link', 'seat'),
    ('partner_link', 1, 4, null, 'during.start', 'DATE', false, false, 'xf_partner_link', 'during_start'),
    ('partner_link', 1, 5, null, 'during.end', 'DATE', true, false, 'xf_partner_link', 'during_end');

create table if not exists xf_policy_help (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    assist varchar(64) not null,
    resident varchar(64) not null,
    programme varchar(64) not null,
    stage varchar(64) not null,
    since date not null,
    struck_on date,
    struck_by varchar(64),
    struck_because varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_policy_help is '政策救助协助 how far an assist with a policy benefit has come';

comment on column xf_policy_help.xf_station is '社工站 station';

comment on column xf_policy_help.xf_id is '记录号 id of the record';

comment on column xf_policy_help.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_policy_help.xf_version is '版本 version of the kind it is in';

comment on column xf_policy_help.assist is '协助编号 assist';

comment on column xf_policy_help.resident is '服务对象 resident';

comment on column xf_policy_help.programme is '救助项目 programme applied for';

comment on column xf_policy_help.stage is '最近一步 last step';

comment on column xf_policy_help.since is '最近一步日期 day of the last step';

comment on column xf_policy_help.struck_on is '作废日 day it was struck out';

comment on column xf_policy_help.struck_by is '作废人 who struck it out';

comment on column xf_policy_help.struck_because is '作废原因 why it was struck out';

create table if not exists xf_policy_help__steps (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    stage varchar(64) not null,
    on_ date not null,
    by_ varchar(64) not null,
    reference varchar(64),
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_policy_help__steps is '政策救助协助 how far an assist with a policy benefit has come · 步骤 steps taken';

comment on column xf_policy_help__steps.xf_station is '社工站 station';

comment on column xf_policy_help__steps.xf_id is '记录号 id of the record';

comment on column xf_policy_help__steps.xf_no1 is '次序 place in the list, from 0';

comment on column xf_policy_help__steps.stage is '步骤 told, helped, applied, approved or turned down';

comment on column xf_policy_help__steps.on_ is '日期 day of it';

comment on column xf_policy_help__steps.by_ is '登记人 who wrote it down';

comment on column xf_policy_help__steps.reference is '凭据编号 form or number of the decision';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('policy_help', 1, '9ab23a9678eb546b552892e3755d4d4d');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    worker varchar(64) not null,
    post varchar(4000),
    duty varchar(4000),
    promise varchar(4000),
    goal varchar(4000),
    primary key (xf_station, xf_id)
);

comment on table xf_public_card is '公示牌 what a worker says of himself in public';

comment on column xf_public_card.xf_station is '社工站 station';

comment on column xf_public_card.xf_id is '记录号 id of the record';

comment on column xf_public_card.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_public_card.xf_version is '版本 version of the kind it is in';

comment on column xf_public_card.worker is '社工 worker';

comment on column xf_public_card.post is '岗位 post [个人信息 personal]';

comment on column xf_public_card.duty is '职责 duty [个人信息 personal]';

comment on column xf_public_card.promise is '承诺 promise [个人信息 personal]';

comment on column xf_public_card.goal is '目标 goal [个人信息 personal]';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('public_card', 1, '9c65cd9452db733dca7a062668436317');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('public_card', 1, 0, null, 'worker', 'CODE', false, false, 'xf_public_card', 'worker'),
    ('public_card', 1, 1, null, 'post', 'TEXT', true, true, 'xf_public_card', 'post'),
    ('public_card', 1, 2, null, 'duty', 'TEXT', true, true, 'xf_public_card', 'duty'),
    ('public_card', 1, 3, null, 'promise', 'TEXT', true, true, 'xf_public_card', 'promise'),
    ('public_card', 1, 4, null, 'goal', 'TEXT', true, true, 'xf_public_card', 'goal');

create table if not exists xf_referral (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    issue varchar(64) not null,
    department varchar(64) not null,
    contact varchar(64) not null,
    ground varchar(64),
    before_ varchar(64),
    note varchar(4000),
    state varchar(64) not null,
    sent_on date not null,
    due date not null,
    estimated boolean not null,
    remind_on date not null,
    next_by date,
    again varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_referral is '转介 issue sent to a department';

comment on column xf_referral.xf_station is '社工站 station';

comment on column xf_referral.xf_id is '记录号 id of the record';

comment on column xf_referral.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_referral.xf_version is '版本 version of the kind it is in';

comment on column xf_referral.id is '编号 id';

comment on column xf_referral.resident is '服务对象 resident';

comment on column xf_referral.issue is '问题 issue';

comment on column xf_referral.department is '部门 department';

comment on column xf_referral.contact is '联系社工 worker who answers for it';

comment on column xf_referral.ground is '法定依据 ground in law';

comment on column xf_referral.before_ is '前一项转介 referral whose place it takes';

comment on column xf_referral.note is '说明 note [个人信息 personal]';

comment on column xf_referral.state is '状态 state';

comment on column xf_referral.sent_on is '转出日 day it was sent';

comment on column xf_referral.due is '答复期限 last day of an answer in time';

comment on column xf_referral.estimated is '期限是否估计 whether that day may still move';

comment on column xf_referral.remind_on is '催办日 day from which the department is reminded';

comment on column xf_referral.next_by is '下一步期限 day the next step is owed by, while open';

comment on column xf_referral.again is '改转 referral that took its place';

create table if not exists xf_referral__items (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_referral__items is '转介 issue sent to a department · 提供的信息项 data items told';

comment on column xf_referral__items.xf_station is '社工站 station';

comment on column xf_referral__items.xf_id is '记录号 id of the record';

comment on column xf_referral__items.xf_no1 is '次序 place in the list, from 0';

comment on column xf_referral__items.value_ is '信息项 data item';

create table if not exists xf_referral__steps (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    what varchar(64) not null,
    on_ date not null,
    by_ varchar(64) not null,
    reason varchar(64),
    note varchar(4000),
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_referral__steps is '转介 issue sent to a department · 经过 what happened';

comment on column xf_referral__steps.xf_station is '社工站 station';

comment on column xf_referral__steps.xf_id is '记录号 id of the record';

comment on column xf_referral__steps.xf_no1 is '次序 place in the list, from 0';

comment on column xf_referral__steps.what is '步骤 step';

comment on column xf_referral__steps.on_ is '日期 day';

comment on column xf_referral__steps.by_ is '记录人 who wrote it down';

comment on column xf_referral__steps.reason is '原因 why, as a code';

comment on column xf_referral__steps.note is '说明 note [个人信息 personal]';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('referral', 1, '36bcb12b91712037309cd850d0a51053');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    handler varchar(64) not null,
    up_to bigint not null,
    begun boolean not null,
    failing_since timestamp(6),
    failing_exception varchar(4000),
    primary key (xf_station, xf_id)
);

comment on table xf_relay_place is '转发进度 how far a handler has come with the commits';

comment on column xf_relay_place.xf_station is '社工站 station';

comment on column xf_relay_place.xf_id is '记录号 id of the record';

comment on column xf_relay_place.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_relay_place.xf_version is '版本 version of the kind it is in';

comment on column xf_relay_place.handler is '处理者 handler';

comment on column xf_relay_place.up_to is '已处理至 revision up to which all is handled';

comment on column xf_relay_place.begun is '是否已开始 whether it was given a commit';

comment on column xf_relay_place.failing_since is '首次失败时间 when the next commit failed first (UTC)';

comment on column xf_relay_place.failing_exception is '异常类名 class of the failure';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('relay_place', 1, '6a40a9ac0f5b344f33cb1529dd02e7ac');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('relay_place', 1, 0, null, 'handler', 'CODE', false, false, 'xf_relay_place', 'handler'),
    ('relay_place', 1, 1, null, 'upTo', 'INTEGER', false, false, 'xf_relay_place', 'up_to'),
    ('relay_place', 1, 2, null, 'begun', 'YES_NO', false, false, 'xf_relay_place', 'begun'),
    ('relay_place', 1, 3, null, 'failing.since', 'INSTANT', true, false, 'xf_relay_place', 'failing_since'),
    ('relay_place', 1, 4, null, 'failing.exception', 'TEXT', true, false, 'xf_relay_place', 'failing_exception');

create table if not exists xf_resident (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    person_key varchar(64) not null,
    person_name varchar(4000) not null,
    person_identity varchar(64),
    person_birth date,
    person_sex varchar(64),
    person_phone varchar(4000),
    village varchar(64) not null,
    household varchar(64),
    standing_status varchar(64) not null,
    standing_since date not null,
    enrolled_on date not null,
    primary key (xf_station, xf_id)
);

comment on table xf_resident is '服务对象 person in difficulty on file';

comment on column xf_resident.xf_station is '社工站 station';

comment on column xf_resident.xf_id is '记录号 id of the record';

comment on column xf_resident.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_resident.xf_version is '版本 version of the kind it is in';

comment on column xf_resident.id is '编号 id';

comment on column xf_resident.person_key is '查找键 key by which the person is found';

comment on column xf_resident.person_name is '姓名 name [个人信息 personal]';

comment on column xf_resident.person_identity is '身份证号 identity number [个人信息 personal]';

comment on column xf_resident.person_birth is '出生日期 date of birth [个人信息 personal]';

comment on column xf_resident.person_sex is '性别 sex [个人信息 personal]';

comment on column xf_resident.person_phone is '电话 phone [个人信息 personal]';

comment on column xf_resident.village is '村(居) village';

comment on column xf_resident.household is '户 household';

comment on column xf_resident.standing_status is '在册状态 on file, moved away, deceased or closed';

comment on column xf_resident.standing_since is '状态起始日 since when';

comment on column xf_resident.enrolled_on is '建档日 day of enrolment';

create table if not exists xf_resident__categories (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    category varchar(64) not null,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_resident__categories is '服务对象 person in difficulty on file · 类别 categories';

comment on column xf_resident__categories.xf_station is '社工站 station';

comment on column xf_resident__categories.xf_id is '记录号 id of the record';

comment on column xf_resident__categories.xf_no1 is '次序 place in the list, from 0';

comment on column xf_resident__categories.category is '类别 category';

comment on column xf_resident__categories.during_start is '起始日 first day';

comment on column xf_resident__categories.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('resident', 1, 'a610573eef9679ee67ff16b9b53b7059');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    worker varchar(64) not null,
    role_ varchar(64) not null,
    village varchar(64) not null,
    resident varchar(64),
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_responsibility is '责任分工 village or resident a worker answers for';

comment on column xf_responsibility.xf_station is '社工站 station';

comment on column xf_responsibility.xf_id is '记录号 id of the record';

comment on column xf_responsibility.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_responsibility.xf_version is '版本 version of the kind it is in';

comment on column xf_responsibility.id is '编号 id';

comment on column xf_responsibility.worker is '社工 worker';

comment on column xf_responsibility.role_ is '岗位 role';

comment on column xf_responsibility.village is '村(居) village';

comment on column xf_responsibility.resident is '服务对象 resident, if it is for one';

comment on column xf_responsibility.during_start is '起始日 first day';

comment on column xf_responsibility.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('responsibility', 1, '3c6e7e393673eec7d21124f04bda9600');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('responsibility', 1, 0, null, 'id', 'CODE', false, false, 'xf_responsibility', 'id'),
    ('responsibility', 1, 1, null, 'worker', 'CODE', false, false, 'xf_responsibility', 'worker'),
    ('responsibility', 1, 2, null, 'role', 'CODE', false, false, 'xf_responsibility', 'role_'),
    ('responsibility', 1, 3, null, 'village', 'CODE', false, false, 'xf_responsibility', 'village'),
    ('responsibility', 1, 4, null, 'resident', 'CODE', true, false, 'xf_responsibility', 'resident'),
    ('responsibility', 1, 5, null, 'during.start', 'DATE', false, false, 'xf_responsibility', 'during_start'),
    ('responsibility', 1, 6, null, 'during.end', 'DATE', true, false, 'xf_responsibility', 'during_end');

create table if not exists xf_shared_data (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    matter varchar(64) not null,
    department varchar(64),
    station varchar(64),
    on_ date not null,
    by_ varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_shared_data is '信息提供记录 what was told to whom and why it could be, never changed';

comment on column xf_shared_data.xf_station is '社工站 station';

comment on column xf_shared_data.xf_id is '记录号 id of the record';

comment on column xf_shared_data.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_shared_data.xf_version is '版本 version of the kind it is in';

comment on column xf_shared_data.id is '编号 id';

comment on column xf_shared_data.resident is '服务对象 resident';

comment on column xf_shared_data.matter is '事由 referral or handover it was for';

comment on column xf_shared_data.department is '接收部门 department that was told';

comment on column xf_shared_data.station is '接收站 station that was told';

comment on column xf_shared_data.on_ is '日期 day';

comment on column xf_shared_data.by_ is '提供人 who told it';

create table if not exists xf_shared_data__bases (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    item varchar(64) not null,
    consent varchar(64),
    ground varchar(64),
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_shared_data__bases is '信息提供记录 what was told to whom and why it could be, never changed · 依据 why each item could be told';

comment on column xf_shared_data__bases.xf_station is '社工站 station';

comment on column xf_shared_data__bases.xf_id is '记录号 id of the record';

comment on column xf_shared_data__bases.xf_no1 is '次序 place in the list, from 0';

comment on column xf_shared_data__bases.item is '信息项 data item';

comment on column xf_shared_data__bases.consent is '同意 consent';

comment on column xf_shared_data__bases.ground is '法定依据 ground in law';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('shared_data', 1, '5e50f56bec21592419e6beaf8edc5419');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    cause varchar(64) not null,
    source varchar(64) not null,
    urgency varchar(64) not null,
    discovered_at timestamp(6) not null,
    received_at timestamp(6) not null,
    by_ varchar(64) not null,
    note varchar(4000),
    reference varchar(64),
    change_rule varchar(64),
    change_factor varchar(64),
    change_before_type varchar(64),
    change_before_text varchar(4000),
    change_before_on date,
    change_after_type varchar(64),
    change_after_text varchar(4000),
    change_on date,
    change_member varchar(64),
    alert varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_signal is '预警信号 what came in about a resident, never changed';

comment on column xf_signal.xf_station is '社工站 station';

comment on column xf_signal.xf_id is '记录号 id of the record';

comment on column xf_signal.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_signal.xf_version is '版本 version of the kind it is in';

comment on column xf_signal.id is '编号 id';

comment on column xf_signal.resident is '服务对象 resident';

comment on column xf_signal.cause is '原因 cause';

comment on column xf_signal.source is '来源 field report, comparison, visit, fact or system';

comment on column xf_signal.urgency is '紧急程度 immediate, pressing or routine';

comment on column xf_signal.discovered_at is '发现时间 moment it was found out (UTC)';

comment on column xf_signal.received_at is '接报时间 moment it came in (UTC)';

comment on column xf_signal.by_ is '报告人 who handed it in';

comment on column xf_signal.note is '备注 note [个人信息 personal]';

comment on column xf_signal.reference is '依据 visit, comparison line or other it comes from';

comment on column xf_signal.change_rule is '规则 rule of the policy';

comment on column xf_signal.change_factor is '事实项 factor';

comment on column xf_signal.change_before_type is '变化前类型 type of the value before [个人信息 personal]';

comment on column xf_signal.change_before_text is '变化前 value before [个人信息 personal]';

comment on column xf_signal.change_before_on is '变化前日期 day the value before was true';

comment on column xf_signal.change_after_type is '变化后类型 type of the value now [个人信息 personal]';

comment on column xf_signal.change_after_text is '变化后 value now [个人信息 personal]';

comment on column xf_signal.change_on is '变化日期 day of the change';

comment on column xf_signal.change_member is '家庭成员 member of the household it is about';

comment on column xf_signal.alert is '预警 alert it belongs to';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('signal', 1, '3feefa97b0a0ce8dbbd888eca740f1af');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) not null,
    state varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_suspension is '暂停随访 times in which a resident could not be visited';

comment on column xf_suspension.xf_station is '社工站 station';

comment on column xf_suspension.xf_id is '记录号 id of the record';

comment on column xf_suspension.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_suspension.xf_version is '版本 version of the kind it is in';

comment on column xf_suspension.resident is '服务对象 resident';

comment on column xf_suspension.state is '状态 whether one runs';

create table if not exists xf_suspension__all (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    id varchar(64) not null,
    reason varchar(64) not null,
    from_ date not null,
    expected_end date,
    ended_on date,
    looked_at date not null,
    workdays bigint not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_suspension__all is '暂停随访 times in which a resident could not be visited · 各次暂停 suspensions in their order';

comment on column xf_suspension__all.xf_station is '社工站 station';

comment on column xf_suspension__all.xf_id is '记录号 id of the record';

comment on column xf_suspension__all.xf_no1 is '次序 place in the list, from 0';

comment on column xf_suspension__all.id is '编号 suspension';

comment on column xf_suspension__all.reason is '原因 reason [个人信息 personal]';

comment on column xf_suspension__all.from_ is '首日 first day';

comment on column xf_suspension__all.expected_end is '预计结束日 day the resident is expected back';

comment on column xf_suspension__all.ended_on is '结束日 day the resident was back';

comment on column xf_suspension__all.looked_at is '最近核实日 last day somebody made sure';

comment on column xf_suspension__all.workdays is '补访工作日数 working days after the end';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('suspension', 1, '9fbcecf522f28c1eccac95e7d6db93c7');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    resident varchar(64) not null,
    step varchar(64) not null,
    tier varchar(64) not null,
    system_ varchar(64),
    why varchar(64) not null,
    note varchar(4000),
    by_ varchar(64) not null,
    on_ date not null,
    at_ timestamp(6) not null,
    until_ date,
    about varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_tier_decision is '人工定级决定 what people decided about a tier, never changed';

comment on column xf_tier_decision.xf_station is '社工站 station';

comment on column xf_tier_decision.xf_id is '记录号 id of the record';

comment on column xf_tier_decision.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_tier_decision.xf_version is '版本 version of the kind it is in';

comment on column xf_tier_decision.id is '编号 id';

comment on column xf_tier_decision.resident is '服务对象 resident';

comment on column xf_tier_decision.step is '步骤 raised, proposed, agreed, confirmed or ended';

comment on column xf_tier_decision.tier is '等级 tier';

comment on column xf_tier_decision.system_ is '当时系统等级 tier of the system at that moment';

comment on column xf_tier_decision.why is '理由 why, as a code';

comment on column xf_tier_decision.note is '说明 free text [个人信息 personal]';

comment on column xf_tier_decision.by_ is '决定人 who decided';

comment on column xf_tier_decision.on_ is '决定日 day it was decided';

comment on column xf_tier_decision.at_ is '时间 moment it was decided (UTC)';

comment on column xf_tier_decision.until_ is '截止日 last day it is meant to hold';

comment on column xf_tier_decision.about is '所答决定 earlier decision that this one answers or ends';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('tier_decision', 1, 'b9ef69eed203c6a7b410337d6b6ae89d');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) not null,
    state varchar(64) not null,
    tier varchar(64),
    possible varchar(64),
    since date not null,
    assessed_on date not null,
    assessment varchar(64),
    effective varchar(64),
    effective_since date not null,
    reviewed_on date not null,
    disagreement varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_tier_state is '当前等级 where a resident stands now';

comment on column xf_tier_state.xf_station is '社工站 station';

comment on column xf_tier_state.xf_id is '记录号 id of the record';

comment on column xf_tier_state.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_tier_state.xf_version is '版本 version of the kind it is in';

comment on column xf_tier_state.resident is '服务对象 resident';

comment on column xf_tier_state.state is '系统状态 tiered, unassessed or without rule book';

comment on column xf_tier_state.tier is '系统等级 tier of the system';

comment on column xf_tier_state.possible is '可能达到的最高等级 most severe tier the unknown could still lead to';

comment on column xf_tier_state.since is '起始日 first day of the tier of the system without a break';

comment on column xf_tier_state.assessed_on is '评估日 day of the last assessment';

comment on column xf_tier_state.assessment is '评估 last assessment';

comment on column xf_tier_state.effective is '现行等级 tier that counts';

comment on column xf_tier_state.effective_since is '起始日 first day of the tier that counts without a break';

comment on column xf_tier_state.reviewed_on is '复评起算日 day the next re-assessment is counted from';

comment on column xf_tier_state.disagreement is '人机分歧 how people and system differ';

create table if not exists xf_tier_state__people (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    decision varchar(64) not null,
    way varchar(64) not null,
    standing varchar(64) not null,
    tier varchar(64) not null,
    under varchar(64),
    by_ varchar(64) not null,
    since date not null,
    until_ date,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_tier_state__people is '当前等级 where a resident stands now · 人工等级 what people decided and still counts or waits';

comment on column xf_tier_state__people.xf_station is '社工站 station';

comment on column xf_tier_state__people.xf_id is '记录号 id of the record';

comment on column xf_tier_state__people.xf_no1 is '次序 place in the list, from 0';

comment on column xf_tier_state__people.decision is '决定 decision it came from';

comment on column xf_tier_state__people.way is '方式 raised or lowered';

comment on column xf_tier_state__people.standing is '状态 proposed, in force or lapsed';

comment on column xf_tier_state__people.tier is '等级 tier';

comment on column xf_tier_state__people.under is '当时系统等级 tier of the system it was agreed under';

comment on column xf_tier_state__people.by_ is '决定人 who raised or proposed it';

comment on column xf_tier_state__people.since is '起始日 day it was raised, proposed or agreed';

comment on column xf_tier_state__people.until_ is '截止日 last day it holds';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('tier_state', 1, '4e19ec006ab5c3611f3282207230ddaa');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    name_ varchar(4000) not null,
    region_code varchar(4000),
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_village is '村(居) village or neighbourhood';

comment on column xf_village.xf_station is '社工站 station';

comment on column xf_village.xf_id is '记录号 id of the record';

comment on column xf_village.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_village.xf_version is '版本 version of the kind it is in';

comment on column xf_village.id is '编号 id';

comment on column xf_village.name_ is '名称 name';

comment on column xf_village.region_code is '区划代码 code of the statistics bureau';

comment on column xf_village.during_start is '起始日 first day';

comment on column xf_village.during_end is '终止日(不含) day after the last, absent while it goes on';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('village', 1, 'aba338aef33ceddad2c8ef51d0c6d017');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('village', 1, 0, null, 'id', 'CODE', false, false, 'xf_village', 'id'),
    ('village', 1, 1, null, 'name', 'TEXT', false, false, 'xf_village', 'name_'),
    ('village', 1, 2, null, 'regionCode', 'TEXT', true, false, 'xf_village', 'region_code'),
    ('village', 1, 3, null, 'during.start', 'DATE', false, false, 'xf_village', 'during_start'),
    ('village', 1, 4, null, 'during.end', 'DATE', true, false, 'xf_village', 'during_end');

create table if not exists xf_village_place (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    village varchar(64) not null,
    latitude bigint not null,
    longitude bigint not null,
    as_of date not null,
    source varchar(64) not null,
    primary key (xf_station, xf_id)
);

comment on table xf_village_place is '村(居)位置 where a village is on the map';

comment on column xf_village_place.xf_station is '社工站 station';

comment on column xf_village_place.xf_id is '记录号 id of the record';

comment on column xf_village_place.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_village_place.xf_version is '版本 version of the kind it is in';

comment on column xf_village_place.village is '村(居) village';

comment on column xf_village_place.latitude is '纬度(百万分之一度) latitude in millionths of a degree';

comment on column xf_village_place.longitude is '经度(百万分之一度) longitude in millionths of a degree';

comment on column xf_village_place.as_of is '截至日 day it was taken from its source';

comment on column xf_village_place.source is '依据 source';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('village_place', 1, '723e26f396d4c81abfe90e61d8bd9f84');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('village_place', 1, 0, null, 'village', 'CODE', false, false, 'xf_village_place', 'village'),
    ('village_place', 1, 1, null, 'latitude', 'INTEGER', false, false, 'xf_village_place', 'latitude'),
    ('village_place', 1, 2, null, 'longitude', 'INTEGER', false, false, 'xf_village_place', 'longitude'),
    ('village_place', 1, 3, null, 'asOf', 'DATE', false, false, 'xf_village_place', 'as_of'),
    ('village_place', 1, 4, null, 'source', 'CODE', false, false, 'xf_village_place', 'source');

create table if not exists xf_visit (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    worker varchar(64) not null,
    made_on date not null,
    form varchar(64) not null,
    entered_on date not null,
    entered_by varchar(64) not null,
    people bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_visit is '走访 trip that was made or tried, never changed';

comment on column xf_visit.xf_station is '社工站 station';

comment on column xf_visit.xf_id is '记录号 id of the record';

comment on column xf_visit.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_visit.xf_version is '版本 version of the kind it is in';

comment on column xf_visit.id is '编号 id';

comment on column xf_visit.worker is '社工 worker';

comment on column xf_visit.made_on is '走访日 day it was made';

comment on column xf_visit.form is '形式 form: home visit, call or other';

comment on column xf_visit.entered_on is '录入日 day it was handed in';

comment on column xf_visit.entered_by is '录入人 who handed it in';

comment on column xf_visit.people is '人次 residents seen or sought';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('visit', 1, 'd4b58412f4d80afcdfe98d5374ca12ef');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('visit', 1, 0, null, 'id', 'CODE', false, false, 'xf_visit', 'id'),
    ('visit', 1, 1, null, 'worker', 'CODE', false, false, 'xf_visit', 'worker'),
    ('visit', 1, 2, null, 'madeOn', 'DATE', false, false, 'xf_visit', 'made_on'),
    ('visit', 1, 3, null, 'form', 'CODE', false, false, 'xf_visit', 'form'),
    ('visit', 1, 4, null, 'enteredOn', 'DATE', false, false, 'xf_visit', 'entered_on'),
    ('visit', 1, 5, null, 'enteredBy', 'CODE', false, false, 'xf_visit', 'entered_by'),
    ('visit', 1, 6, null, 'people', 'INTEGER', false, false, 'xf_visit', 'people');

create table if not exists xf_visit_section (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    visit varchar(64) not null,
    resident varchar(64) not null,
    made_on date not null,
    form varchar(64) not null,
    result_ varchar(64) not null,
    incomplete varchar(64),
    primary key (xf_station, xf_id)
);

comment on table xf_visit_section is '走访记录 what came of a visit for one resident, never changed';

comment on column xf_visit_section.xf_station is '社工站 station';

comment on column xf_visit_section.xf_id is '记录号 id of the record';

comment on column xf_visit_section.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_visit_section.xf_version is '版本 version of the kind it is in';

comment on column xf_visit_section.id is '编号 id';

comment on column xf_visit_section.visit is '走访 visit it is part of';

comment on column xf_visit_section.resident is '服务对象 resident';

comment on column xf_visit_section.made_on is '走访日 day it was made';

comment on column xf_visit_section.form is '形式 form: home visit, call or other';

comment on column xf_visit_section.result_ is '结果 met, or why not';

comment on column xf_visit_section.incomplete is '未完成原因 why the five inquiries are not complete';

create table if not exists xf_visit_section__answers (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    item varchar(64) not null,
    choice varchar(64) not null,
    note varchar(4000),
    origin_visit varchar(64),
    origin_on date,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__answers is '走访记录 what came of a visit for one resident, never changed · 回答 answers of the checklist';

comment on column xf_visit_section__answers.xf_station is '社工站 station';

comment on column xf_visit_section__answers.xf_id is '记录号 id of the record';

comment on column xf_visit_section__answers.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__answers.item is '清单项 item of the checklist';

comment on column xf_visit_section__answers.choice is '选项 choice [个人信息 personal]';

comment on column xf_visit_section__answers.note is '备注 note [个人信息 personal]';

comment on column xf_visit_section__answers.origin_visit is '原走访 visit on which a carried answer was given';

comment on column xf_visit_section__answers.origin_on is '原走访日 day of that visit';

create table if not exists xf_visit_section__assists (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    kind varchar(64) not null,
    note varchar(4000),
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__assists is '走访记录 what came of a visit for one resident, never changed · 四协助 assists the findings open';

comment on column xf_visit_section__assists.xf_station is '社工站 station';

comment on column xf_visit_section__assists.xf_id is '记录号 id of the record';

comment on column xf_visit_section__assists.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__assists.kind is '种类 urgent, hazard, resource or policy';

comment on column xf_visit_section__assists.note is '备注 note [个人信息 personal]';

create table if not exists xf_visit_section__met (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__met is '走访记录 what came of a visit for one resident, never changed · 所应任务 occurrences it answered';

comment on column xf_visit_section__met.xf_station is '社工站 station';

comment on column xf_visit_section__met.xf_id is '记录号 id of the record';

comment on column xf_visit_section__met.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__met.value_ is '随访任务 occurrence';

create table if not exists xf_visit_section__asked (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    list varchar(64) not null,
    version_ varchar(64) not null,
    answered bigint not null,
    of_ bigint not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__asked is '走访记录 what came of a visit for one resident, never changed · 所问清单 lists of questions it was about';

comment on column xf_visit_section__asked.xf_station is '社工站 station';

comment on column xf_visit_section__asked.xf_id is '记录号 id of the record';

comment on column xf_visit_section__asked.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__asked.list is '清单 checklist';

comment on column xf_visit_section__asked.version_ is '版本 version of the checklist';

comment on column xf_visit_section__asked.answered is '已答题数 questions answered';

comment on column xf_visit_section__asked.of_ is '题数 questions it has';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('visit_section', 1, '46809ba5af149bc4bb74a61a8762b586');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    name_ varchar(4000) not null,
    helping_village varchar(64) not null,
    helping_sex varchar(64),
    helping_vetted_start date,
    helping_vetted_end date,
    helping_available_start date not null,
    helping_available_end date,
    helping_capacity bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_volunteer is '志愿者 volunteer';

comment on column xf_volunteer.xf_station is '社工站 station';

comment on column xf_volunteer.xf_id is '记录号 id of the record';

comment on column xf_volunteer.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_volunteer.xf_version is '版本 version of the kind it is in';

comment on column xf_volunteer.id is '编号 id';

comment on column xf_volunteer.name_ is '姓名 name [个人信息 personal]';

comment on column xf_volunteer.helping_village is '村(居) village';

comment on column xf_volunteer.helping_sex is '性别 sex [个人信息 personal]';

comment on column xf_volunteer.helping_vetted_start is '审核起始日 first day vetted to be with minors';

comment on column xf_volunteer.helping_vetted_end is '审核终止日(不含) day after the last vetted';

comment on column xf_volunteer.helping_available_start is '可用起始日 first day available';

comment on column xf_volunteer.helping_available_end is '可用终止日(不含) day after the last available';

comment on column xf_volunteer.helping_capacity is '最多户数 most households at one time';

create table if not exists xf_volunteer__helping_skills (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_volunteer__helping_skills is '志愿者 volunteer · 技能与语言 skills and languages';

comment on column xf_volunteer__helping_skills.xf_station is '社工站 station';

comment on column xf_volunteer__helping_skills.xf_id is '记录号 id of the record';

comment on column xf_volunteer__helping_skills.xf_no1 is '次序 place in the list, from 0';

comment on column xf_volunteer__helping_skills.value_ is '技能或语言 skill or language';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('volunteer', 1, '1802eaadfe6258d6a1b06587c540cf14');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
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
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) not null,
    name_ varchar(4000) not null,
    party_member boolean not null,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_worker is '社工 worker';

comment on column xf_worker.xf_station is '社工站 station';

comment on column xf_worker.xf_id is '记录号 id of the record';

comment on column xf_worker.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_worker.xf_version is '版本 version of the kind it is in';

comment on column xf_worker.id is '编号 id';

comment on column xf_worker.name_ is '姓名 name [个人信息 personal]';

comment on column xf_worker.party_member is '是否党员 whether a member of the Party';

comment on column xf_worker.during_start is '起始日 first day';

comment on column xf_worker.during_end is '终止日(不含) day after the last, absent while it goes on';

create table if not exists xf_worker__roles (
    xf_station varchar(64) not null,
    xf_id varchar(64) not null,
    xf_no1 bigint not null,
    value_ varchar(64) not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_worker__roles is '社工 worker · 岗位 roles';

comment on column xf_worker__roles.xf_station is '社工站 station';

comment on column xf_worker__roles.xf_id is '记录号 id of the record';

comment on column xf_worker__roles.xf_no1 is '次序 place in the list, from 0';

comment on column xf_worker__roles.value_ is '岗位 role';

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('worker', 1, '2ae351e60605e826809f4668d887c467');

merge into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) key (kind, kind_version, place) values 
    ('worker', 1, 0, null, 'id', 'CODE', false, false, 'xf_worker', 'id'),
    ('worker', 1, 1, null, 'name', 'TEXT', false, true, 'xf_worker', 'name_'),
    ('worker', 1, 2, null, 'partyMember', 'YES_NO', false, false, 'xf_worker', 'party_member'),
    ('worker', 1, 3, null, 'during.start', 'DATE', false, false, 'xf_worker', 'during_start'),
    ('worker', 1, 4, null, 'during.end', 'DATE', true, false, 'xf_worker', 'during_end'),
    ('worker', 1, 5, null, 'roles', 'LIST', false, false, 'xf_worker__roles', null),
    ('worker', 1, 6, 'roles', 'value', 'CODE', false, false, 'xf_worker__roles', 'value_');

create index if not exists ix_xf_activity__day on xf_activity (xf_station, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_activity__day', 'activity', 'day', 'xf_activity', 'on_');

create index if not exists ix_xf_activity__village on xf_activity (xf_station, village, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_activity__village', 'activity', 'village', 'xf_activity', 'village, on_');

create index if not exists ix_xf_alert__resident on xf_alert (xf_station, resident, cause, number_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_alert__resident', 'alert', 'resident', 'xf_alert', 'resident, cause, number_');

create index if not exists ix_xf_alert__listed on xf_alert (xf_station, urgency, waits_listed_by, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_alert__listed', 'alert', 'listed', 'xf_alert', 'urgency, waits_listed_by');

create index if not exists ix_xf_alert__listed_in_village on xf_alert (xf_station, village, urgency, waits_listed_by, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_alert__listed_in_village', 'alert', 'listed_in_village', 'xf_alert', 'village, urgency, waits_listed_by');

create index if not exists ix_xf_alert__worker on xf_alert (xf_station, worker, waits_listed_by, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_alert__worker', 'alert', 'worker', 'xf_alert', 'worker, waits_listed_by');

create index if not exists ix_xf_alert__raised on xf_alert (xf_station, origin_raised_at, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_alert__raised', 'alert', 'raised', 'xf_alert', 'origin_raised_at');

create index if not exists ix_xf_appointment__worker on xf_appointment (xf_station, worker, state, day_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_appointment__worker', 'appointment', 'worker', 'xf_appointment', 'worker, state, day_');

create index if not exists ix_xf_assessment__resident on xf_assessment (xf_station, resident, day_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_assessment__resident', 'assessment', 'resident', 'xf_assessment', 'resident, day_');

create index if not exists ix_xf_assist__resident on xf_assist (xf_station, resident, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_assist__resident', 'assist', 'resident', 'xf_assist', 'resident, state');

create index if not exists ix_xf_assist__state on xf_assist (xf_station, state, kind, found_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_assist__state', 'assist', 'state', 'xf_assist', 'state, kind, found_on');

create index if not exists ix_xf_assist__due on xf_assist (xf_station, state, due, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_assist__due', 'assist', 'due', 'xf_assist', 'state, due');

create index if not exists ix_xf_assist__finding on xf_assist (xf_station, found_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_assist__finding', 'assist', 'finding', 'xf_assist', 'found_on');

create index if not exists ix_xf_assist__ending on xf_assist (xf_station, ending_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_assist__ending', 'assist', 'ending', 'xf_assist', 'ending_on');

create index if not exists ix_xf_called_round__last_day on xf_called_round (xf_station, through, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_called_round__last_day', 'called_round', 'last_day', 'xf_called_round', 'through');

create index if not exists ix_xf_care_seat__resident on xf_care_seat (xf_station, resident, seat, during_start, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_care_seat__resident', 'care_seat', 'resident', 'xf_care_seat', 'resident, seat, during_start');

create index if not exists ix_xf_care_seat__worker on xf_care_seat (xf_station, holder_worker, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_care_seat__worker', 'care_seat', 'worker', 'xf_care_seat', 'holder_worker, state');

create index if not exists ix_xf_care_watch__day on xf_care_watch (xf_station, wake_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_care_watch__day', 'care_watch', 'day', 'xf_care_watch', 'wake_on');

create index if not exists ix_xf_case__resident on xf_case (xf_station, resident, phase, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case__resident', 'case', 'resident', 'xf_case', 'resident, phase');

create index if not exists ix_xf_case__phase on xf_case (xf_station, phase, opened_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case__phase', 'case', 'phase', 'xf_case', 'phase, opened_on');

create index if not exists ix_xf_case__owner on xf_case (xf_station, owner, phase, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case__owner', 'case', 'owner', 'xf_case', 'owner, phase');

create index if not exists ix_xf_case__next on xf_case (xf_station, phase, dates_next, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case__next', 'case', 'next', 'xf_case', 'phase, dates_next');

create index if not exists ix_xf_case__opening on xf_case (xf_station, opened_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case__opening', 'case', 'opening', 'xf_case', 'opened_on');

create index if not exists ix_xf_case__closing on xf_case (xf_station, closure_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case__closing', 'case', 'closing', 'xf_case', 'closure_on');

create index if not exists ix_xf_case_intervention__case on xf_case_intervention (xf_station, of_, on_, at_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case_intervention__case', 'case_intervention', 'case', 'xf_case_intervention', 'of_, on_, at_');

create index if not exists ix_xf_case_measurement__case on xf_case_measurement (xf_station, of_, on_, at_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case_measurement__case', 'case_measurement', 'case', 'xf_case_measurement', 'of_, on_, at_');

create index if not exists ix_xf_case_plan__case on xf_case_plan (xf_station, of_, version_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_case_plan__case', 'case_plan', 'case', 'xf_case_plan', 'of_, version_');

create index if not exists ix_xf_comparison__list on xf_comparison (xf_station, list_list, list_issuer, as_of, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_comparison__list', 'comparison', 'list', 'xf_comparison', 'list_list, list_issuer, as_of');

create index if not exists ix_xf_comparison_line__comparison on xf_comparison_line (xf_station, comparison, state, finding, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_comparison_line__comparison', 'comparison_line', 'comparison', 'xf_comparison_line', 'comparison, state, finding');

create index if not exists ix_xf_comparison_line__list on xf_comparison_line (xf_station, list_list, list_issuer, state, finding, since, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_comparison_line__list', 'comparison_line', 'list', 'xf_comparison_line', 'list_list, list_issuer, state, finding, since');

create index if not exists ix_xf_comparison_line__resident on xf_comparison_line (xf_station, resident, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_comparison_line__resident', 'comparison_line', 'resident', 'xf_comparison_line', 'resident');

create index if not exists ix_xf_comparison_taken_back__line on xf_comparison_taken_back (xf_station, line, at_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_comparison_taken_back__line', 'comparison_taken_back', 'line', 'xf_comparison_taken_back', 'line, at_');

create index if not exists ix_xf_consent__resident on xf_consent (xf_station, resident, on_, at_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_consent__resident', 'consent', 'resident', 'xf_consent', 'resident, on_, at_');

create index if not exists ix_xf_donation__day on xf_donation (xf_station, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_donation__day', 'donation', 'day', 'xf_donation', 'on_');

create index if not exists ix_xf_donation__assist on xf_donation (xf_station, assist, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_donation__assist', 'donation', 'assist', 'xf_donation', 'assist, on_');

create index if not exists ix_xf_donation__recipient on xf_donation (xf_station, recipient, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_donation__recipient', 'donation', 'recipient', 'xf_donation', 'recipient, on_');

create index if not exists ix_xf_donation__partner on xf_donation (xf_station, donor_partner, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_donation__partner', 'donation', 'partner', 'xf_donation', 'donor_partner, on_');

create index if not exists ix_xf_duty__resident on xf_duty (xf_station, resident, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_duty__resident', 'duty', 'resident', 'xf_duty', 'resident');

create index if not exists ix_xf_handover__due on xf_handover (xf_station, side, next_by, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_handover__due', 'handover', 'due', 'xf_handover', 'side, next_by');

create index if not exists ix_xf_handover__resident on xf_handover (xf_station, resident, sent_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_handover__resident', 'handover', 'resident', 'xf_handover', 'resident, sent_on');

create index if not exists ix_xf_honour__day on xf_honour (xf_station, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_honour__day', 'honour', 'day', 'xf_honour', 'on_');

create index if not exists ix_xf_household__number on xf_household (xf_station, number_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_household__number', 'household', 'number', 'xf_household', 'number_');

create index if not exists ix_xf_household__village on xf_household (xf_station, village, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_household__village', 'household', 'village', 'xf_household', 'village');

create index if not exists ix_xf_kept_pack__pack on xf_kept_pack (xf_station, pack, version_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_kept_pack__pack', 'kept_pack', 'pack', 'xf_kept_pack', 'pack, version_');

create index if not exists ix_xf_kinship__resident on xf_kinship (xf_station, of_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_kinship__resident', 'kinship', 'resident', 'xf_kinship', 'of_');

create index if not exists ix_xf_occurrence__due_in_village on xf_occurrence (xf_station, state, village, urgency, due, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_occurrence__due_in_village', 'occurrence', 'due_in_village', 'xf_occurrence', 'state, village, urgency, due');

create index if not exists ix_xf_occurrence__due_in_station on xf_occurrence (xf_station, state, urgency, due, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_occurrence__due_in_station', 'occurrence', 'due_in_station', 'xf_occurrence', 'state, urgency, due');

create index if not exists ix_xf_occurrence__resident on xf_occurrence (xf_station, resident, state, due, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_occurrence__resident', 'occurrence', 'resident', 'xf_occurrence', 'resident, state, due');

create index if not exists ix_xf_pairing__household on xf_pairing (xf_station, household, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing__household', 'pairing', 'household', 'xf_pairing', 'household, state');

create index if not exists ix_xf_pairing__state on xf_pairing (xf_station, state, during_start, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing__state', 'pairing', 'state', 'xf_pairing', 'state, during_start');

create index if not exists ix_xf_pairing_exclusion__household on xf_pairing_exclusion (xf_station, household, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_exclusion__household', 'pairing_exclusion', 'household', 'xf_pairing_exclusion', 'household');

create index if not exists ix_xf_pairing_exclusion__helper on xf_pairing_exclusion (xf_station, helper_side, helper_id, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_exclusion__helper', 'pairing_exclusion', 'helper', 'xf_pairing_exclusion', 'helper_side, helper_id');

create index if not exists ix_xf_pairing_lead__village on xf_pairing_lead (xf_station, helping_village, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_lead__village', 'pairing_lead', 'village', 'xf_pairing_lead', 'helping_village');

create index if not exists ix_xf_pairing_seat__pairing on xf_pairing_seat (xf_station, pairing, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_seat__pairing', 'pairing_seat', 'pairing', 'xf_pairing_seat', 'pairing, state');

create index if not exists ix_xf_pairing_seat__household on xf_pairing_seat (xf_station, household, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_seat__household', 'pairing_seat', 'household', 'xf_pairing_seat', 'household, state');

create index if not exists ix_xf_pairing_seat__helper on xf_pairing_seat (xf_station, helper_side, helper_id, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_seat__helper', 'pairing_seat', 'helper', 'xf_pairing_seat', 'helper_side, helper_id, state');

create index if not exists ix_xf_pairing_seat__state on xf_pairing_seat (xf_station, state, during_start, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_seat__state', 'pairing_seat', 'state', 'xf_pairing_seat', 'state, during_start');

create index if not exists ix_xf_pairing_wish__household on xf_pairing_wish (xf_station, household, on_, at_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_pairing_wish__household', 'pairing_wish', 'household', 'xf_pairing_wish', 'household, on_, at_');

create index if not exists ix_xf_partner__kind on xf_partner (xf_station, kind, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_partner__kind', 'partner', 'kind', 'xf_partner', 'kind');

create index if not exists ix_xf_partner_link__case on xf_partner_link (xf_station, of_, during_start, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_partner_link__case', 'partner_link', 'case', 'xf_partner_link', 'of_, during_start');

create index if not exists ix_xf_partner_link__seat on xf_partner_link (xf_station, seat, during_start, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_partner_link__seat', 'partner_link', 'seat', 'xf_partner_link', 'seat, during_start');

create index if not exists ix_xf_partner_link__partner on xf_partner_link (xf_station, partner, during_start, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_partner_link__partner', 'partner_link', 'partner', 'xf_partner_link', 'partner, during_start');

create index if not exists ix_xf_partner_link__start on xf_partner_link (xf_station, during_start, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_partner_link__start', 'partner_link', 'start', 'xf_partner_link', 'during_start');

create index if not exists ix_xf_policy_help__resident on xf_policy_help (xf_station, resident, since, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_policy_help__resident', 'policy_help', 'resident', 'xf_policy_help', 'resident, since');

create index if not exists ix_xf_policy_help__stage on xf_policy_help (xf_station, stage, since, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_policy_help__stage', 'policy_help', 'stage', 'xf_policy_help', 'stage, since');

create index if not exists ix_xf_policy_help__last on xf_policy_help (xf_station, since, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_policy_help__last', 'policy_help', 'last', 'xf_policy_help', 'since');

create index if not exists ix_xf_referral__due on xf_referral (xf_station, next_by, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_referral__due', 'referral', 'due', 'xf_referral', 'next_by');

create index if not exists ix_xf_referral__department on xf_referral (xf_station, department, next_by, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_referral__department', 'referral', 'department', 'xf_referral', 'department, next_by');

create index if not exists ix_xf_referral__contact on xf_referral (xf_station, contact, next_by, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_referral__contact', 'referral', 'contact', 'xf_referral', 'contact, next_by');

create index if not exists ix_xf_referral__resident on xf_referral (xf_station, resident, sent_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_referral__resident', 'referral', 'resident', 'xf_referral', 'resident, sent_on');

create index if not exists ix_xf_referral__day on xf_referral (xf_station, sent_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_referral__day', 'referral', 'day', 'xf_referral', 'sent_on');

create index if not exists ix_xf_resident__village on xf_resident (xf_station, village, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_resident__village', 'resident', 'village', 'xf_resident', 'village');

create index if not exists ix_xf_resident__person on xf_resident (xf_station, person_key, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_resident__person', 'resident', 'person', 'xf_resident', 'person_key');

create index if not exists ix_xf_resident__status on xf_resident (xf_station, standing_status, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_resident__status', 'resident', 'status', 'xf_resident', 'standing_status');

create index if not exists ix_xf_responsibility__village on xf_responsibility (xf_station, village, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_responsibility__village', 'responsibility', 'village', 'xf_responsibility', 'village');

create index if not exists ix_xf_responsibility__worker on xf_responsibility (xf_station, worker, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_responsibility__worker', 'responsibility', 'worker', 'xf_responsibility', 'worker');

create index if not exists ix_xf_shared_data__resident on xf_shared_data (xf_station, resident, on_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_shared_data__resident', 'shared_data', 'resident', 'xf_shared_data', 'resident, on_');

create index if not exists ix_xf_signal__alert on xf_signal (xf_station, alert, received_at, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_signal__alert', 'signal', 'alert', 'xf_signal', 'alert, received_at');

create index if not exists ix_xf_signal__resident on xf_signal (xf_station, resident, received_at, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_signal__resident', 'signal', 'resident', 'xf_signal', 'resident, received_at');

create index if not exists ix_xf_signal__received on xf_signal (xf_station, received_at, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_signal__received', 'signal', 'received', 'xf_signal', 'received_at');

create index if not exists ix_xf_suspension__state on xf_suspension (xf_station, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_suspension__state', 'suspension', 'state', 'xf_suspension', 'state');

create index if not exists ix_xf_tier_decision__resident on xf_tier_decision (xf_station, resident, at_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_tier_decision__resident', 'tier_decision', 'resident', 'xf_tier_decision', 'resident, at_');

create index if not exists ix_xf_tier_state__state on xf_tier_state (xf_station, state, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_tier_state__state', 'tier_state', 'state', 'xf_tier_state', 'state');

create index if not exists ix_xf_tier_state__tier on xf_tier_state (xf_station, tier, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_tier_state__tier', 'tier_state', 'tier', 'xf_tier_state', 'tier');

create index if not exists ix_xf_tier_state__disagreement on xf_tier_state (xf_station, disagreement, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_tier_state__disagreement', 'tier_state', 'disagreement', 'xf_tier_state', 'disagreement');

create index if not exists ix_xf_tier_state__review on xf_tier_state (xf_station, effective, reviewed_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_tier_state__review', 'tier_state', 'review', 'xf_tier_state', 'effective, reviewed_on');

create index if not exists ix_xf_visit__day on xf_visit (xf_station, made_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_visit__day', 'visit', 'day', 'xf_visit', 'made_on');

create index if not exists ix_xf_visit_section__resident on xf_visit_section (xf_station, resident, made_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_visit_section__resident', 'visit_section', 'resident', 'xf_visit_section', 'resident, made_on');

create index if not exists ix_xf_visit_section__visit on xf_visit_section (xf_station, visit, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_visit_section__visit', 'visit_section', 'visit', 'xf_visit_section', 'visit');

create index if not exists ix_xf_visit_section__day on xf_visit_section (xf_station, made_on, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_visit_section__day', 'visit_section', 'day', 'xf_visit_section', 'made_on');

create index if not exists ix_xf_volunteer__village on xf_volunteer (xf_station, helping_village, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_volunteer__village', 'volunteer', 'village', 'xf_volunteer', 'helping_village');

merge into xinfeng_script (script_number, script_name, checksum) key (script_number) values (1, 'V1__xinfeng', '4045b164827ee2062d1b5f5a2d3a0b08');
