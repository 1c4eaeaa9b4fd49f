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
    during_start date not null,
    during_end date,
    anchor date not null,
    next_number bigint not null,
    last_met date,
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

comment on column xf_duty.during_start is '起始日 first day';

comment on column xf_duty.during_end is '终止日(不含) day after the last, absent while it goes on';

comment on column xf_duty.anchor is '起算日 day its time is counted from before the first visit';

comment on column xf_duty.next_number is '下次序号 number of the next occurrence';

comment on column xf_duty.last_met is '最近履行日 last visit that answered it';

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

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('duty', 1, '8f82176f2b7f39d0fc11e7189c5e211d');

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
    ('duty', 1, 11, null, 'during.start', 'DATE', false, false, 'xf_duty', 'during_start'),
    ('duty', 1, 12, null, 'during.end', 'DATE', true, false, 'xf_duty', 'during_end'),
    ('duty', 1, 13, null, 'anchor', 'DATE', false, false, 'xf_duty', 'anchor'),
    ('duty', 1, 14, null, 'nextNumber', 'INTEGER', false, false, 'xf_duty', 'next_number'),
    ('duty', 1, 15, null, 'lastMet', 'DATE', true, false, 'xf_duty', 'last_met'),
    ('duty', 1, 16, null, 'reasons', 'LIST', false, false, 'xf_duty__reasons', null),
    ('duty', 1, 17, 'reasons', 'category', 'CODE', false, false, 'xf_duty__reasons', 'category'),
    ('duty', 1, 18, 'reasons', 'tier', 'CODE', true, false, 'xf_duty__reasons', 'tier'),
    ('duty', 1, 19, 'reasons', 'source', 'CODE', false, false, 'xf_duty__reasons', 'source'),
    ('duty', 1, 20, 'reasons', 'verified', 'YES_NO', false, false, 'xf_duty__reasons', 'verified'),
    ('duty', 1, 21, 'reasons', 'provisional', 'YES_NO', false, false, 'xf_duty__reasons', 'provisional'),
    ('duty', 1, 22, 'reasons', 'assumed', 'YES_NO', false, false, 'xf_duty__reasons', 'assumed');

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

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('occurrence', 1, '02445947d3e6a0b6797fd74bea4ac134');

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
    ('occurrence', 1, 15, null, 'closure.visit', 'CODE', true, false, 'xf_occurrence', 'closure_visit');

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
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__answers is '走访记录 what came of a visit for one resident, never changed · 回答 answers of the checklist';

comment on column xf_visit_section__answers.xf_station is '社工站 station';

comment on column xf_visit_section__answers.xf_id is '记录号 id of the record';

comment on column xf_visit_section__answers.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__answers.item is '清单项 item of the checklist';

comment on column xf_visit_section__answers.choice is '选项 choice [个人信息 personal]';

comment on column xf_visit_section__answers.note is '备注 note [个人信息 personal]';

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

merge into xinfeng_kind (kind, kind_version, checksum) key (kind, kind_version) values ('visit_section', 1, '9cbcfb2ed08acc9be0e8594067aa3bec');

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
    ('visit_section', 1, 11, null, 'assists', 'LIST', false, false, 'xf_visit_section__assists', null),
    ('visit_section', 1, 12, 'assists', 'kind', 'CODE', false, false, 'xf_visit_section__assists', 'kind'),
    ('visit_section', 1, 13, 'assists', 'note', 'TEXT', true, true, 'xf_visit_section__assists', 'note'),
    ('visit_section', 1, 14, null, 'met', 'LIST', false, false, 'xf_visit_section__met', null),
    ('visit_section', 1, 15, 'met', 'value', 'CODE', false, false, 'xf_visit_section__met', 'value_');

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

create index if not exists ix_xf_assessment__resident on xf_assessment (xf_station, resident, day_, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_assessment__resident', 'assessment', 'resident', 'xf_assessment', 'resident, day_');

create index if not exists ix_xf_duty__resident on xf_duty (xf_station, resident, xf_id);

merge into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) key (index_name) values ('ix_xf_duty__resident', 'duty', 'resident', 'xf_duty', 'resident');

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

merge into xinfeng_script (script_number, script_name, checksum) key (script_number) values (1, 'V1__xinfeng', 'e59aaf8291d9eeaa71e038d6737f107b');
