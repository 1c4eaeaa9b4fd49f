-- Written by SchemaScriptsTest from the shapes of the library's kinds; see docs/relational-store.md.

create table xinfeng_script (
    script_number bigint not null,
    script_name varchar(64) collate "C" not null,
    checksum varchar(64) collate "C" not null,
    primary key (script_number)
);

comment on table xinfeng_script is '已执行的脚本 scripts that were run';

comment on column xinfeng_script.script_number is '编号 number';

comment on column xinfeng_script.script_name is '名称 name';

comment on column xinfeng_script.checksum is '校验 of the script''s text';

create table xinfeng_column (
    kind varchar(64) collate "C" not null,
    kind_version bigint not null,
    place bigint not null,
    list_path text,
    component text not null,
    holds varchar(64) collate "C" not null,
    may_be_absent boolean not null,
    personal boolean not null,
    table_name varchar(64) collate "C" not null,
    column_name varchar(64) collate "C",
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

create table xinfeng_index (
    index_name varchar(64) collate "C" not null,
    kind varchar(64) collate "C" not null,
    index_code varchar(64) collate "C" not null,
    table_name varchar(64) collate "C" not null,
    columns_in_order text,
    primary key (index_name)
);

comment on table xinfeng_index is '索引 orders in which records are scanned';

comment on column xinfeng_index.index_name is '名称 name';

comment on column xinfeng_index.kind is '种类 kind of record';

comment on column xinfeng_index.index_code is '代码 code of the index';

comment on column xinfeng_index.table_name is '表 table';

comment on column xinfeng_index.columns_in_order is '列 columns, behind the station';

create table xinfeng_station (
    station varchar(64) collate "C" not null,
    revision bigint not null,
    upgrades bigint not null,
    primary key (station)
);

comment on table xinfeng_station is '社工站 stations; the row is the writer''s lock';

comment on column xinfeng_station.station is '社工站 station';

comment on column xinfeng_station.revision is '修订号 revision of the last commit';

comment on column xinfeng_station.upgrades is '升级数 newer versions its records may be in';

create table xinfeng_commit (
    station varchar(64) collate "C" not null,
    revision bigint not null,
    unit_id varchar(64) collate "C" not null,
    actor varchar(64) collate "C" not null,
    purpose varchar(64) collate "C" not null,
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

create unique index ix_xinfeng_commit__unit on xinfeng_commit (station, unit_id);

create table xinfeng_commit_record (
    station varchar(64) collate "C" not null,
    revision bigint not null,
    place bigint not null,
    kind varchar(64) collate "C" not null,
    record_id varchar(64) collate "C" not null,
    primary key (station, revision, place)
);

comment on table xinfeng_commit_record is '提交明细 records that a unit wrote';

comment on column xinfeng_commit_record.station is '社工站 station';

comment on column xinfeng_commit_record.revision is '修订号 revision of the commit';

comment on column xinfeng_commit_record.place is '次序 place in the commit';

comment on column xinfeng_commit_record.kind is '种类 kind of record';

comment on column xinfeng_commit_record.record_id is '记录 id of the record';

create table xf_assessment (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    resident varchar(64) collate "C" not null,
    day_ date not null,
    by_ varchar(64) collate "C" not null,
    tier varchar(64) collate "C",
    possible varchar(64) collate "C",
    exact boolean not null,
    primary key (xf_station, xf_id)
);

comment on table xf_assessment is 'assessment';

comment on column xf_assessment.xf_station is '社工站 station';

comment on column xf_assessment.xf_id is '记录号 id of the record';

comment on column xf_assessment.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_assessment.xf_version is '版本 version of the kind it is in';

comment on column xf_assessment.id is 'id';

comment on column xf_assessment.resident is 'resident';

comment on column xf_assessment.day_ is 'day';

comment on column xf_assessment.by_ is 'by';

comment on column xf_assessment.tier is 'tier';

comment on column xf_assessment.possible is 'possible';

comment on column xf_assessment.exact is 'exact';

create table xf_assessment__categories (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    value_ varchar(64) collate "C" not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__categories is 'assessment · categories';

comment on column xf_assessment__categories.xf_station is '社工站 station';

comment on column xf_assessment__categories.xf_id is '记录号 id of the record';

comment on column xf_assessment__categories.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__categories.value_ is 'categories value';

create table xf_assessment__fired (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    book varchar(64) collate "C" not null,
    rule varchar(64) collate "C" not null,
    tier varchar(64) collate "C" not null,
    source varchar(64) collate "C" not null,
    verified boolean not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__fired is 'assessment · fired';

comment on column xf_assessment__fired.xf_station is '社工站 station';

comment on column xf_assessment__fired.xf_id is '记录号 id of the record';

comment on column xf_assessment__fired.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__fired.book is 'fired book';

comment on column xf_assessment__fired.rule is 'fired rule';

comment on column xf_assessment__fired.tier is 'fired tier';

comment on column xf_assessment__fired.source is 'fired source';

comment on column xf_assessment__fired.verified is 'fired verified';

create table xf_assessment__open (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    factor varchar(64) collate "C" not null,
    leads_to varchar(64) collate "C" not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__open is 'assessment · open';

comment on column xf_assessment__open.xf_station is '社工站 station';

comment on column xf_assessment__open.xf_id is '记录号 id of the record';

comment on column xf_assessment__open.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__open.factor is 'open factor';

comment on column xf_assessment__open.leads_to is 'open leads to';

create table xf_assessment__missing (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    value_ varchar(64) collate "C" not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__missing is 'assessment · missing';

comment on column xf_assessment__missing.xf_station is '社工站 station';

comment on column xf_assessment__missing.xf_id is '记录号 id of the record';

comment on column xf_assessment__missing.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__missing.value_ is 'missing value';

create table xf_assessment__used (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    factor varchar(64) collate "C" not null,
    value_type varchar(64) collate "C" not null,
    value_text text not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__used is 'assessment · used';

comment on column xf_assessment__used.xf_station is '社工站 station';

comment on column xf_assessment__used.xf_id is '记录号 id of the record';

comment on column xf_assessment__used.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__used.factor is 'used factor';

comment on column xf_assessment__used.value_type is 'used value type [个人信息 personal]';

comment on column xf_assessment__used.value_text is 'used value text [个人信息 personal]';

create table xf_assessment__packs (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    pack text not null,
    digest varchar(64) collate "C" not null,
    past_its_end boolean not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_assessment__packs is 'assessment · packs';

comment on column xf_assessment__packs.xf_station is '社工站 station';

comment on column xf_assessment__packs.xf_id is '记录号 id of the record';

comment on column xf_assessment__packs.xf_no1 is '次序 place in the list, from 0';

comment on column xf_assessment__packs.pack is 'packs pack';

comment on column xf_assessment__packs.digest is 'packs digest';

comment on column xf_assessment__packs.past_its_end is 'packs past its end';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
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

create table xf_catch_up (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    day_ date not null,
    primary key (xf_station, xf_id)
);

comment on table xf_catch_up is 'catch up';

comment on column xf_catch_up.xf_station is '社工站 station';

comment on column xf_catch_up.xf_id is '记录号 id of the record';

comment on column xf_catch_up.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_catch_up.xf_version is '版本 version of the kind it is in';

comment on column xf_catch_up.id is 'id';

comment on column xf_catch_up.day_ is 'day';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('catch_up', 1, 0, null, 'id', 'CODE', false, false, 'xf_catch_up', 'id'),
    ('catch_up', 1, 1, null, 'day', 'DATE', false, false, 'xf_catch_up', 'day_');

create table xf_contact_state (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) collate "C" not null,
    last_home_visit date,
    last_contact date,
    failed_in_row bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_contact_state is 'contact state';

comment on column xf_contact_state.xf_station is '社工站 station';

comment on column xf_contact_state.xf_id is '记录号 id of the record';

comment on column xf_contact_state.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_contact_state.xf_version is '版本 version of the kind it is in';

comment on column xf_contact_state.resident is 'resident';

comment on column xf_contact_state.last_home_visit is 'last home visit';

comment on column xf_contact_state.last_contact is 'last contact';

comment on column xf_contact_state.failed_in_row is 'failed in row';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('contact_state', 1, 0, null, 'resident', 'CODE', false, false, 'xf_contact_state', 'resident'),
    ('contact_state', 1, 1, null, 'lastHomeVisit', 'DATE', true, false, 'xf_contact_state', 'last_home_visit'),
    ('contact_state', 1, 2, null, 'lastContact', 'DATE', true, false, 'xf_contact_state', 'last_contact'),
    ('contact_state', 1, 3, null, 'failedInRow', 'INTEGER', false, false, 'xf_contact_state', 'failed_in_row');

create table xf_duty (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    resident varchar(64) collate "C" not null,
    rule varchar(64) collate "C" not null,
    owed_kind varchar(64) collate "C" not null,
    owed_cadence_way varchar(64) collate "C" not null,
    owed_cadence_count bigint not null,
    owed_cadence_unit varchar(64) collate "C" not null,
    owed_role varchar(64) collate "C" not null,
    owed_checklist varchar(64) collate "C",
    owed_met_by_home_visit boolean not null,
    owed_grace_days bigint not null,
    during_start date not null,
    during_end date,
    anchor date not null,
    next_number bigint not null,
    last_met date,
    primary key (xf_station, xf_id)
);

comment on table xf_duty is 'duty';

comment on column xf_duty.xf_station is '社工站 station';

comment on column xf_duty.xf_id is '记录号 id of the record';

comment on column xf_duty.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_duty.xf_version is '版本 version of the kind it is in';

comment on column xf_duty.id is 'id';

comment on column xf_duty.resident is 'resident';

comment on column xf_duty.rule is 'rule';

comment on column xf_duty.owed_kind is 'owed kind';

comment on column xf_duty.owed_cadence_way is 'owed cadence way';

comment on column xf_duty.owed_cadence_count is 'owed cadence count';

comment on column xf_duty.owed_cadence_unit is 'owed cadence unit';

comment on column xf_duty.owed_role is 'owed role';

comment on column xf_duty.owed_checklist is 'owed checklist';

comment on column xf_duty.owed_met_by_home_visit is 'owed met by home visit';

comment on column xf_duty.owed_grace_days is 'owed grace days';

comment on column xf_duty.during_start is 'during start';

comment on column xf_duty.during_end is 'during end';

comment on column xf_duty.anchor is 'anchor';

comment on column xf_duty.next_number is 'next number';

comment on column xf_duty.last_met is 'last met';

create table xf_duty__reasons (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    category varchar(64) collate "C" not null,
    tier varchar(64) collate "C",
    source varchar(64) collate "C" not null,
    verified boolean not null,
    provisional boolean not null,
    assumed boolean not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_duty__reasons is 'duty · reasons';

comment on column xf_duty__reasons.xf_station is '社工站 station';

comment on column xf_duty__reasons.xf_id is '记录号 id of the record';

comment on column xf_duty__reasons.xf_no1 is '次序 place in the list, from 0';

comment on column xf_duty__reasons.category is 'reasons category';

comment on column xf_duty__reasons.tier is 'reasons tier';

comment on column xf_duty__reasons.source is 'reasons source';

comment on column xf_duty__reasons.verified is 'reasons verified';

comment on column xf_duty__reasons.provisional is 'reasons provisional';

comment on column xf_duty__reasons.assumed is 'reasons assumed';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
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

create table xf_fact_sheet (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) collate "C" not null,
    primary key (xf_station, xf_id)
);

comment on table xf_fact_sheet is 'fact sheet';

comment on column xf_fact_sheet.xf_station is '社工站 station';

comment on column xf_fact_sheet.xf_id is '记录号 id of the record';

comment on column xf_fact_sheet.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_fact_sheet.xf_version is '版本 version of the kind it is in';

comment on column xf_fact_sheet.resident is 'resident';

create table xf_fact_sheet__facts (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    factor varchar(64) collate "C" not null,
    value_type varchar(64) collate "C" not null,
    value_text text not null,
    as_of date not null,
    source varchar(64) collate "C" not null,
    recorder varchar(64) collate "C" not null,
    recorded_on date not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_fact_sheet__facts is 'fact sheet · facts';

comment on column xf_fact_sheet__facts.xf_station is '社工站 station';

comment on column xf_fact_sheet__facts.xf_id is '记录号 id of the record';

comment on column xf_fact_sheet__facts.xf_no1 is '次序 place in the list, from 0';

comment on column xf_fact_sheet__facts.factor is 'facts factor';

comment on column xf_fact_sheet__facts.value_type is 'facts value type [个人信息 personal]';

comment on column xf_fact_sheet__facts.value_text is 'facts value text [个人信息 personal]';

comment on column xf_fact_sheet__facts.as_of is 'facts as of';

comment on column xf_fact_sheet__facts.source is 'facts source';

comment on column xf_fact_sheet__facts.recorder is 'facts recorder';

comment on column xf_fact_sheet__facts.recorded_on is 'facts recorded on';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('fact_sheet', 1, 0, null, 'resident', 'CODE', false, false, 'xf_fact_sheet', 'resident'),
    ('fact_sheet', 1, 1, null, 'facts', 'LIST', false, false, 'xf_fact_sheet__facts', null),
    ('fact_sheet', 1, 2, 'facts', 'factor', 'CODE', false, false, 'xf_fact_sheet__facts', 'factor'),
    ('fact_sheet', 1, 3, 'facts', 'value.type', 'CODE', false, true, 'xf_fact_sheet__facts', 'value_type'),
    ('fact_sheet', 1, 4, 'facts', 'value.text', 'TEXT', false, true, 'xf_fact_sheet__facts', 'value_text'),
    ('fact_sheet', 1, 5, 'facts', 'asOf', 'DATE', false, false, 'xf_fact_sheet__facts', 'as_of'),
    ('fact_sheet', 1, 6, 'facts', 'source', 'CODE', false, false, 'xf_fact_sheet__facts', 'source'),
    ('fact_sheet', 1, 7, 'facts', 'recorder', 'CODE', false, false, 'xf_fact_sheet__facts', 'recorder'),
    ('fact_sheet', 1, 8, 'facts', 'recordedOn', 'DATE', false, false, 'xf_fact_sheet__facts', 'recorded_on');

create table xf_household (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    number_ varchar(64) collate "C" not null,
    village varchar(64) collate "C" not null,
    primary key (xf_station, xf_id)
);

comment on table xf_household is 'household';

comment on column xf_household.xf_station is '社工站 station';

comment on column xf_household.xf_id is '记录号 id of the record';

comment on column xf_household.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_household.xf_version is '版本 version of the kind it is in';

comment on column xf_household.id is 'id';

comment on column xf_household.number_ is 'number';

comment on column xf_household.village is 'village';

create table xf_household__members (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    resident varchar(64) collate "C" not null,
    relation varchar(64) collate "C",
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_household__members is 'household · members';

comment on column xf_household__members.xf_station is '社工站 station';

comment on column xf_household__members.xf_id is '记录号 id of the record';

comment on column xf_household__members.xf_no1 is '次序 place in the list, from 0';

comment on column xf_household__members.resident is 'members resident';

comment on column xf_household__members.relation is 'members relation';

comment on column xf_household__members.during_start is 'members during start';

comment on column xf_household__members.during_end is 'members during end';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('household', 1, 0, null, 'id', 'CODE', false, false, 'xf_household', 'id'),
    ('household', 1, 1, null, 'number', 'CODE', false, false, 'xf_household', 'number_'),
    ('household', 1, 2, null, 'village', 'CODE', false, false, 'xf_household', 'village'),
    ('household', 1, 3, null, 'members', 'LIST', false, false, 'xf_household__members', null),
    ('household', 1, 4, 'members', 'resident', 'CODE', false, false, 'xf_household__members', 'resident'),
    ('household', 1, 5, 'members', 'relation', 'CODE', true, false, 'xf_household__members', 'relation'),
    ('household', 1, 6, 'members', 'during.start', 'DATE', false, false, 'xf_household__members', 'during_start'),
    ('household', 1, 7, 'members', 'during.end', 'DATE', true, false, 'xf_household__members', 'during_end');

create table xf_import_run (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
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

comment on table xf_import_run is 'import run';

comment on column xf_import_run.xf_station is '社工站 station';

comment on column xf_import_run.xf_id is '记录号 id of the record';

comment on column xf_import_run.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_import_run.xf_version is '版本 version of the kind it is in';

comment on column xf_import_run.id is 'id';

comment on column xf_import_run.started_on is 'started on';

comment on column xf_import_run.as_of is 'as of';

comment on column xf_import_run.rows_ is 'rows';

comment on column xf_import_run.counts_added is 'counts added';

comment on column xf_import_run.counts_updated is 'counts updated';

comment on column xf_import_run.counts_unchanged is 'counts unchanged';

comment on column xf_import_run.counts_repeated is 'counts repeated';

comment on column xf_import_run.counts_rejected is 'counts rejected';

comment on column xf_import_run.finished is 'finished';

create table xf_import_run__rejected (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    line bigint not null,
    column_ text,
    cause varchar(64) collate "C" not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_import_run__rejected is 'import run · rejected';

comment on column xf_import_run__rejected.xf_station is '社工站 station';

comment on column xf_import_run__rejected.xf_id is '记录号 id of the record';

comment on column xf_import_run__rejected.xf_no1 is '次序 place in the list, from 0';

comment on column xf_import_run__rejected.line is 'rejected line';

comment on column xf_import_run__rejected.column_ is 'rejected column';

comment on column xf_import_run__rejected.cause is 'rejected cause';

create table xf_import_run__rejected__details (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    xf_no2 bigint not null,
    value_ text not null,
    primary key (xf_station, xf_id, xf_no1, xf_no2)
);

comment on table xf_import_run__rejected__details is 'import run · rejected details';

comment on column xf_import_run__rejected__details.xf_station is '社工站 station';

comment on column xf_import_run__rejected__details.xf_id is '记录号 id of the record';

comment on column xf_import_run__rejected__details.xf_no1 is '次序 place in the list, from 0';

comment on column xf_import_run__rejected__details.xf_no2 is '次序 place in the list, from 0';

comment on column xf_import_run__rejected__details.value_ is 'rejected details value';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
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

create table xf_kept_pack (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    digest varchar(64) collate "C" not null,
    pack varchar(64) collate "C" not null,
    version_ varchar(64) collate "C" not null,
    first_used date not null,
    primary key (xf_station, xf_id)
);

comment on table xf_kept_pack is 'kept pack';

comment on column xf_kept_pack.xf_station is '社工站 station';

comment on column xf_kept_pack.xf_id is '记录号 id of the record';

comment on column xf_kept_pack.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_kept_pack.xf_version is '版本 version of the kind it is in';

comment on column xf_kept_pack.digest is 'digest';

comment on column xf_kept_pack.pack is 'pack';

comment on column xf_kept_pack.version_ is 'version';

comment on column xf_kept_pack.first_used is 'first used';

create table xf_kept_pack__lines (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    value_ text not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_kept_pack__lines is 'kept pack · lines';

comment on column xf_kept_pack__lines.xf_station is '社工站 station';

comment on column xf_kept_pack__lines.xf_id is '记录号 id of the record';

comment on column xf_kept_pack__lines.xf_no1 is '次序 place in the list, from 0';

comment on column xf_kept_pack__lines.value_ is 'lines value';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('kept_pack', 1, 0, null, 'digest', 'CODE', false, false, 'xf_kept_pack', 'digest'),
    ('kept_pack', 1, 1, null, 'pack', 'CODE', false, false, 'xf_kept_pack', 'pack'),
    ('kept_pack', 1, 2, null, 'version', 'CODE', false, false, 'xf_kept_pack', 'version_'),
    ('kept_pack', 1, 3, null, 'firstUsed', 'DATE', false, false, 'xf_kept_pack', 'first_used'),
    ('kept_pack', 1, 4, null, 'lines', 'LIST', false, false, 'xf_kept_pack__lines', null),
    ('kept_pack', 1, 5, 'lines', 'value', 'TEXT', false, false, 'xf_kept_pack__lines', 'value_');

create table xf_kinship (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    of_ varchar(64) collate "C" not null,
    relation varchar(64) collate "C" not null,
    guardian boolean not null,
    other_resident varchar(64) collate "C",
    other_name text,
    other_phone text,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_kinship is 'kinship';

comment on column xf_kinship.xf_station is '社工站 station';

comment on column xf_kinship.xf_id is '记录号 id of the record';

comment on column xf_kinship.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_kinship.xf_version is '版本 version of the kind it is in';

comment on column xf_kinship.id is 'id';

comment on column xf_kinship.of_ is 'of';

comment on column xf_kinship.relation is 'relation';

comment on column xf_kinship.guardian is 'guardian';

comment on column xf_kinship.other_resident is 'other resident';

comment on column xf_kinship.other_name is 'other name [个人信息 personal]';

comment on column xf_kinship.other_phone is 'other phone [个人信息 personal]';

comment on column xf_kinship.during_start is 'during start';

comment on column xf_kinship.during_end is 'during end';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('kinship', 1, 0, null, 'id', 'CODE', false, false, 'xf_kinship', 'id'),
    ('kinship', 1, 1, null, 'of', 'CODE', false, false, 'xf_kinship', 'of_'),
    ('kinship', 1, 2, null, 'relation', 'CODE', false, false, 'xf_kinship', 'relation'),
    ('kinship', 1, 3, null, 'guardian', 'YES_NO', false, false, 'xf_kinship', 'guardian'),
    ('kinship', 1, 4, null, 'other.resident', 'CODE', true, false, 'xf_kinship', 'other_resident'),
    ('kinship', 1, 5, null, 'other.name', 'TEXT', true, true, 'xf_kinship', 'other_name'),
    ('kinship', 1, 6, null, 'other.phone', 'TEXT', true, true, 'xf_kinship', 'other_phone'),
    ('kinship', 1, 7, null, 'during.start', 'DATE', false, false, 'xf_kinship', 'during_start'),
    ('kinship', 1, 8, null, 'during.end', 'DATE', true, false, 'xf_kinship', 'during_end');

create table xf_occurrence (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    duty varchar(64) collate "C" not null,
    number_ bigint not null,
    resident varchar(64) collate "C" not null,
    village varchar(64) collate "C" not null,
    role_ varchar(64) collate "C" not null,
    kind varchar(64) collate "C" not null,
    urgency bigint not null,
    opens date not null,
    due date not null,
    estimated boolean not null,
    state varchar(64) collate "C" not null,
    attempts bigint not null,
    closure_on date,
    closure_cause varchar(64) collate "C",
    closure_visit varchar(64) collate "C",
    primary key (xf_station, xf_id)
);

comment on table xf_occurrence is 'occurrence';

comment on column xf_occurrence.xf_station is '社工站 station';

comment on column xf_occurrence.xf_id is '记录号 id of the record';

comment on column xf_occurrence.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_occurrence.xf_version is '版本 version of the kind it is in';

comment on column xf_occurrence.id is 'id';

comment on column xf_occurrence.duty is 'duty';

comment on column xf_occurrence.number_ is 'number';

comment on column xf_occurrence.resident is 'resident';

comment on column xf_occurrence.village is 'village';

comment on column xf_occurrence.role_ is 'role';

comment on column xf_occurrence.kind is 'kind';

comment on column xf_occurrence.urgency is 'urgency';

comment on column xf_occurrence.opens is 'opens';

comment on column xf_occurrence.due is 'due';

comment on column xf_occurrence.estimated is 'estimated';

comment on column xf_occurrence.state is 'state';

comment on column xf_occurrence.attempts is 'attempts';

comment on column xf_occurrence.closure_on is 'closure on';

comment on column xf_occurrence.closure_cause is 'closure cause';

comment on column xf_occurrence.closure_visit is 'closure visit';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
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

create table xf_resident (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    person_key varchar(64) collate "C" not null,
    person_name text not null,
    person_identity varchar(64) collate "C",
    person_birth date,
    person_sex varchar(64) collate "C",
    person_phone text,
    village varchar(64) collate "C" not null,
    household varchar(64) collate "C",
    standing_status varchar(64) collate "C" not null,
    standing_since date not null,
    enrolled_on date not null,
    primary key (xf_station, xf_id)
);

comment on table xf_resident is '服务对象 resident';

comment on column xf_resident.xf_station is '社工站 station';

comment on column xf_resident.xf_id is '记录号 id of the record';

comment on column xf_resident.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_resident.xf_version is '版本 version of the kind it is in';

comment on column xf_resident.id is 'id';

comment on column xf_resident.person_key is 'person key';

comment on column xf_resident.person_name is 'person name [个人信息 personal]';

comment on column xf_resident.person_identity is 'person identity [个人信息 personal]';

comment on column xf_resident.person_birth is 'person birth [个人信息 personal]';

comment on column xf_resident.person_sex is 'person sex [个人信息 personal]';

comment on column xf_resident.person_phone is 'person phone [个人信息 personal]';

comment on column xf_resident.village is 'village';

comment on column xf_resident.household is 'household';

comment on column xf_resident.standing_status is 'standing status';

comment on column xf_resident.standing_since is 'standing since';

comment on column xf_resident.enrolled_on is 'enrolled on';

create table xf_resident__categories (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    category varchar(64) collate "C" not null,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_resident__categories is '服务对象 resident · categories';

comment on column xf_resident__categories.xf_station is '社工站 station';

comment on column xf_resident__categories.xf_id is '记录号 id of the record';

comment on column xf_resident__categories.xf_no1 is '次序 place in the list, from 0';

comment on column xf_resident__categories.category is 'categories category';

comment on column xf_resident__categories.during_start is 'categories during start';

comment on column xf_resident__categories.during_end is 'categories during end';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
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

create table xf_responsibility (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    worker varchar(64) collate "C" not null,
    role_ varchar(64) collate "C" not null,
    village varchar(64) collate "C" not null,
    resident varchar(64) collate "C",
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_responsibility is 'responsibility';

comment on column xf_responsibility.xf_station is '社工站 station';

comment on column xf_responsibility.xf_id is '记录号 id of the record';

comment on column xf_responsibility.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_responsibility.xf_version is '版本 version of the kind it is in';

comment on column xf_responsibility.id is 'id';

comment on column xf_responsibility.worker is 'worker';

comment on column xf_responsibility.role_ is 'role';

comment on column xf_responsibility.village is 'village';

comment on column xf_responsibility.resident is 'resident';

comment on column xf_responsibility.during_start is 'during start';

comment on column xf_responsibility.during_end is 'during end';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('responsibility', 1, 0, null, 'id', 'CODE', false, false, 'xf_responsibility', 'id'),
    ('responsibility', 1, 1, null, 'worker', 'CODE', false, false, 'xf_responsibility', 'worker'),
    ('responsibility', 1, 2, null, 'role', 'CODE', false, false, 'xf_responsibility', 'role_'),
    ('responsibility', 1, 3, null, 'village', 'CODE', false, false, 'xf_responsibility', 'village'),
    ('responsibility', 1, 4, null, 'resident', 'CODE', true, false, 'xf_responsibility', 'resident'),
    ('responsibility', 1, 5, null, 'during.start', 'DATE', false, false, 'xf_responsibility', 'during_start'),
    ('responsibility', 1, 6, null, 'during.end', 'DATE', true, false, 'xf_responsibility', 'during_end');

create table xf_tier_state (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    resident varchar(64) collate "C" not null,
    state varchar(64) collate "C" not null,
    tier varchar(64) collate "C",
    possible varchar(64) collate "C",
    since date not null,
    assessed_on date not null,
    assessment varchar(64) collate "C",
    primary key (xf_station, xf_id)
);

comment on table xf_tier_state is 'tier state';

comment on column xf_tier_state.xf_station is '社工站 station';

comment on column xf_tier_state.xf_id is '记录号 id of the record';

comment on column xf_tier_state.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_tier_state.xf_version is '版本 version of the kind it is in';

comment on column xf_tier_state.resident is 'resident';

comment on column xf_tier_state.state is 'state';

comment on column xf_tier_state.tier is 'tier';

comment on column xf_tier_state.possible is 'possible';

comment on column xf_tier_state.since is 'since';

comment on column xf_tier_state.assessed_on is 'assessed on';

comment on column xf_tier_state.assessment is 'assessment';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('tier_state', 1, 0, null, 'resident', 'CODE', false, false, 'xf_tier_state', 'resident'),
    ('tier_state', 1, 1, null, 'state', 'CODE', false, false, 'xf_tier_state', 'state'),
    ('tier_state', 1, 2, null, 'tier', 'CODE', true, false, 'xf_tier_state', 'tier'),
    ('tier_state', 1, 3, null, 'possible', 'CODE', true, false, 'xf_tier_state', 'possible'),
    ('tier_state', 1, 4, null, 'since', 'DATE', false, false, 'xf_tier_state', 'since'),
    ('tier_state', 1, 5, null, 'assessedOn', 'DATE', false, false, 'xf_tier_state', 'assessed_on'),
    ('tier_state', 1, 6, null, 'assessment', 'CODE', true, false, 'xf_tier_state', 'assessment');

create table xf_village (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    name_ text not null,
    region_code text,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_village is 'village';

comment on column xf_village.xf_station is '社工站 station';

comment on column xf_village.xf_id is '记录号 id of the record';

comment on column xf_village.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_village.xf_version is '版本 version of the kind it is in';

comment on column xf_village.id is 'id';

comment on column xf_village.name_ is 'name';

comment on column xf_village.region_code is 'region code';

comment on column xf_village.during_start is 'during start';

comment on column xf_village.during_end is 'during end';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('village', 1, 0, null, 'id', 'CODE', false, false, 'xf_village', 'id'),
    ('village', 1, 1, null, 'name', 'TEXT', false, false, 'xf_village', 'name_'),
    ('village', 1, 2, null, 'regionCode', 'TEXT', true, false, 'xf_village', 'region_code'),
    ('village', 1, 3, null, 'during.start', 'DATE', false, false, 'xf_village', 'during_start'),
    ('village', 1, 4, null, 'during.end', 'DATE', true, false, 'xf_village', 'during_end');

create table xf_visit (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    worker varchar(64) collate "C" not null,
    made_on date not null,
    form varchar(64) collate "C" not null,
    entered_on date not null,
    entered_by varchar(64) collate "C" not null,
    people bigint not null,
    primary key (xf_station, xf_id)
);

comment on table xf_visit is 'visit';

comment on column xf_visit.xf_station is '社工站 station';

comment on column xf_visit.xf_id is '记录号 id of the record';

comment on column xf_visit.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_visit.xf_version is '版本 version of the kind it is in';

comment on column xf_visit.id is 'id';

comment on column xf_visit.worker is 'worker';

comment on column xf_visit.made_on is 'made on';

comment on column xf_visit.form is 'form';

comment on column xf_visit.entered_on is 'entered on';

comment on column xf_visit.entered_by is 'entered by';

comment on column xf_visit.people is 'people';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('visit', 1, 0, null, 'id', 'CODE', false, false, 'xf_visit', 'id'),
    ('visit', 1, 1, null, 'worker', 'CODE', false, false, 'xf_visit', 'worker'),
    ('visit', 1, 2, null, 'madeOn', 'DATE', false, false, 'xf_visit', 'made_on'),
    ('visit', 1, 3, null, 'form', 'CODE', false, false, 'xf_visit', 'form'),
    ('visit', 1, 4, null, 'enteredOn', 'DATE', false, false, 'xf_visit', 'entered_on'),
    ('visit', 1, 5, null, 'enteredBy', 'CODE', false, false, 'xf_visit', 'entered_by'),
    ('visit', 1, 6, null, 'people', 'INTEGER', false, false, 'xf_visit', 'people');

create table xf_visit_section (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    visit varchar(64) collate "C" not null,
    resident varchar(64) collate "C" not null,
    made_on date not null,
    form varchar(64) collate "C" not null,
    result_ varchar(64) collate "C" not null,
    incomplete varchar(64) collate "C",
    primary key (xf_station, xf_id)
);

comment on table xf_visit_section is 'visit section';

comment on column xf_visit_section.xf_station is '社工站 station';

comment on column xf_visit_section.xf_id is '记录号 id of the record';

comment on column xf_visit_section.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_visit_section.xf_version is '版本 version of the kind it is in';

comment on column xf_visit_section.id is 'id';

comment on column xf_visit_section.visit is 'visit';

comment on column xf_visit_section.resident is 'resident';

comment on column xf_visit_section.made_on is 'made on';

comment on column xf_visit_section.form is 'form';

comment on column xf_visit_section.result_ is 'result';

comment on column xf_visit_section.incomplete is 'incomplete';

create table xf_visit_section__answers (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    item varchar(64) collate "C" not null,
    choice varchar(64) collate "C" not null,
    note text,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__answers is 'visit section · answers';

comment on column xf_visit_section__answers.xf_station is '社工站 station';

comment on column xf_visit_section__answers.xf_id is '记录号 id of the record';

comment on column xf_visit_section__answers.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__answers.item is 'answers item';

comment on column xf_visit_section__answers.choice is 'answers choice [个人信息 personal]';

comment on column xf_visit_section__answers.note is 'answers note [个人信息 personal]';

create table xf_visit_section__assists (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    kind varchar(64) collate "C" not null,
    note text,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__assists is 'visit section · assists';

comment on column xf_visit_section__assists.xf_station is '社工站 station';

comment on column xf_visit_section__assists.xf_id is '记录号 id of the record';

comment on column xf_visit_section__assists.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__assists.kind is 'assists kind';

comment on column xf_visit_section__assists.note is 'assists note [个人信息 personal]';

create table xf_visit_section__met (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    value_ varchar(64) collate "C" not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_visit_section__met is 'visit section · met';

comment on column xf_visit_section__met.xf_station is '社工站 station';

comment on column xf_visit_section__met.xf_id is '记录号 id of the record';

comment on column xf_visit_section__met.xf_no1 is '次序 place in the list, from 0';

comment on column xf_visit_section__met.value_ is 'met value';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
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

create table xf_worker (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_revision bigint not null,
    xf_version bigint not null,
    id varchar(64) collate "C" not null,
    name_ text not null,
    party_member boolean not null,
    during_start date not null,
    during_end date,
    primary key (xf_station, xf_id)
);

comment on table xf_worker is 'worker';

comment on column xf_worker.xf_station is '社工站 station';

comment on column xf_worker.xf_id is '记录号 id of the record';

comment on column xf_worker.xf_revision is '修订号 revision of the unit that wrote it';

comment on column xf_worker.xf_version is '版本 version of the kind it is in';

comment on column xf_worker.id is 'id';

comment on column xf_worker.name_ is 'name [个人信息 personal]';

comment on column xf_worker.party_member is 'party member';

comment on column xf_worker.during_start is 'during start';

comment on column xf_worker.during_end is 'during end';

create table xf_worker__roles (
    xf_station varchar(64) collate "C" not null,
    xf_id varchar(64) collate "C" not null,
    xf_no1 bigint not null,
    value_ varchar(64) collate "C" not null,
    primary key (xf_station, xf_id, xf_no1)
);

comment on table xf_worker__roles is 'worker · roles';

comment on column xf_worker__roles.xf_station is '社工站 station';

comment on column xf_worker__roles.xf_id is '记录号 id of the record';

comment on column xf_worker__roles.xf_no1 is '次序 place in the list, from 0';

comment on column xf_worker__roles.value_ is 'roles value';

insert into xinfeng_column (kind, kind_version, place, list_path, component, holds, may_be_absent, personal, table_name, column_name) values 
    ('worker', 1, 0, null, 'id', 'CODE', false, false, 'xf_worker', 'id'),
    ('worker', 1, 1, null, 'name', 'TEXT', false, true, 'xf_worker', 'name_'),
    ('worker', 1, 2, null, 'partyMember', 'YES_NO', false, false, 'xf_worker', 'party_member'),
    ('worker', 1, 3, null, 'during.start', 'DATE', false, false, 'xf_worker', 'during_start'),
    ('worker', 1, 4, null, 'during.end', 'DATE', true, false, 'xf_worker', 'during_end'),
    ('worker', 1, 5, null, 'roles', 'LIST', false, false, 'xf_worker__roles', null),
    ('worker', 1, 6, 'roles', 'value', 'CODE', false, false, 'xf_worker__roles', 'value_');

create index ix_xf_assessment__resident on xf_assessment (xf_station, resident, day_, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_assessment__resident', 'assessment', 'resident', 'xf_assessment', 'resident, day_');

create index ix_xf_duty__resident on xf_duty (xf_station, resident, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_duty__resident', 'duty', 'resident', 'xf_duty', 'resident');

create index ix_xf_household__number on xf_household (xf_station, number_, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_household__number', 'household', 'number', 'xf_household', 'number_');

create index ix_xf_household__village on xf_household (xf_station, village, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_household__village', 'household', 'village', 'xf_household', 'village');

create index ix_xf_kept_pack__pack on xf_kept_pack (xf_station, pack, version_, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_kept_pack__pack', 'kept_pack', 'pack', 'xf_kept_pack', 'pack, version_');

create index ix_xf_kinship__resident on xf_kinship (xf_station, of_, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_kinship__resident', 'kinship', 'resident', 'xf_kinship', 'of_');

create index ix_xf_occurrence__due_in_village on xf_occurrence (xf_station, state, village, urgency, due, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_occurrence__due_in_village', 'occurrence', 'due_in_village', 'xf_occurrence', 'state, village, urgency, due');

create index ix_xf_occurrence__due_in_station on xf_occurrence (xf_station, state, urgency, due, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_occurrence__due_in_station', 'occurrence', 'due_in_station', 'xf_occurrence', 'state, urgency, due');

create index ix_xf_occurrence__resident on xf_occurrence (xf_station, resident, state, due, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_occurrence__resident', 'occurrence', 'resident', 'xf_occurrence', 'resident, state, due');

create index ix_xf_resident__village on xf_resident (xf_station, village, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_resident__village', 'resident', 'village', 'xf_resident', 'village');

create index ix_xf_resident__person on xf_resident (xf_station, person_key, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_resident__person', 'resident', 'person', 'xf_resident', 'person_key');

create index ix_xf_resident__status on xf_resident (xf_station, standing_status, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_resident__status', 'resident', 'status', 'xf_resident', 'standing_status');

create index ix_xf_responsibility__village on xf_responsibility (xf_station, village, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_responsibility__village', 'responsibility', 'village', 'xf_responsibility', 'village');

create index ix_xf_responsibility__worker on xf_responsibility (xf_station, worker, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_responsibility__worker', 'responsibility', 'worker', 'xf_responsibility', 'worker');

create index ix_xf_tier_state__state on xf_tier_state (xf_station, state, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_tier_state__state', 'tier_state', 'state', 'xf_tier_state', 'state');

create index ix_xf_tier_state__tier on xf_tier_state (xf_station, tier, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_tier_state__tier', 'tier_state', 'tier', 'xf_tier_state', 'tier');

create index ix_xf_visit__day on xf_visit (xf_station, made_on, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit__day', 'visit', 'day', 'xf_visit', 'made_on');

create index ix_xf_visit_section__resident on xf_visit_section (xf_station, resident, made_on, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit_section__resident', 'visit_section', 'resident', 'xf_visit_section', 'resident, made_on');

create index ix_xf_visit_section__visit on xf_visit_section (xf_station, visit, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit_section__visit', 'visit_section', 'visit', 'xf_visit_section', 'visit');

create index ix_xf_visit_section__day on xf_visit_section (xf_station, made_on, xf_id);

insert into xinfeng_index (index_name, kind, index_code, table_name, columns_in_order) values ('ix_xf_visit_section__day', 'visit_section', 'day', 'xf_visit_section', 'made_on');

insert into xinfeng_script (script_number, script_name, checksum) values (1, 'V1__xinfeng', '079b38867371bd48f16e8ae47916d090');
