"""Version 1: people, cards, the log of exchanges and everything the method records."""

from __future__ import annotations

SCHEMA = """
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    -- what the card says (a projection of card.properties)
    uid TEXT, fn TEXT, family TEXT, given TEXT, additional TEXT, prefix TEXT, suffix TEXT, nickname TEXT,
    org TEXT, org_units TEXT NOT NULL DEFAULT '[]', title TEXT, role TEXT,
    emails TEXT NOT NULL DEFAULT '[]', phones TEXT NOT NULL DEFAULT '[]', urls TEXT NOT NULL DEFAULT '[]',
    categories TEXT NOT NULL DEFAULT '[]', addresses TEXT NOT NULL DEFAULT '[]',
    note TEXT, birthday TEXT, photo TEXT, photo_bytes INTEGER, photo_url TEXT,
    -- what the method says
    circle TEXT, closeness TEXT, source TEXT NOT NULL DEFAULT 'direct', origin TEXT NOT NULL DEFAULT 'hand',
    triage TEXT NOT NULL DEFAULT 'kept', level_gap INTEGER NOT NULL DEFAULT 0, stake INTEGER NOT NULL DEFAULT 1,
    targeted INTEGER NOT NULL DEFAULT 0, tags TEXT NOT NULL DEFAULT '[]', matters TEXT,
    cadence_business_days INTEGER, archived INTEGER NOT NULL DEFAULT 0,
    known_on TEXT NOT NULL, erased_on TEXT, ref TEXT
);
CREATE INDEX contact_uid ON contact (uid);
CREATE INDEX contact_sort ON contact (sort_key, id);
CREATE TABLE card (
    contact_id INTEGER PRIMARY KEY REFERENCES contact (id) ON DELETE CASCADE,
    version TEXT NOT NULL DEFAULT '4.0',
    properties TEXT NOT NULL,
    blobs TEXT NOT NULL DEFAULT '[]',
    imported TEXT,
    imported_digest TEXT,
    imported_from TEXT
);
CREATE TABLE blob (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE axis (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0,
    archived INTEGER NOT NULL DEFAULT 0, ref TEXT
);
CREATE TABLE contact_axis (
    id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    axis_id INTEGER NOT NULL REFERENCES axis (id) ON DELETE CASCADE, position INTEGER NOT NULL DEFAULT 0,
    UNIQUE (contact_id, axis_id)
);
CREATE INDEX contact_axis_axis ON contact_axis (axis_id);
CREATE TABLE project_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, text TEXT NOT NULL
);
CREATE TABLE target (
    id INTEGER PRIMARY KEY AUTOINCREMENT, axis_id INTEGER REFERENCES axis (id) ON DELETE CASCADE,
    kind TEXT NOT NULL, text TEXT NOT NULL, contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL
);
CREATE INDEX target_axis ON target (axis_id);
CREATE INDEX target_contact ON target (contact_id);
CREATE TABLE conclusion (id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE exchange (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, day TEXT NOT NULL,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    channel TEXT, minutes INTEGER NOT NULL DEFAULT 0,
    preparation_minutes INTEGER, travel_minutes INTEGER, exchange_minutes INTEGER, debrief_minutes INTEGER,
    objective TEXT, verdict TEXT, verdict_reason TEXT, positive INTEGER,
    reply_to_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    named_introducer_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    introduction_id INTEGER REFERENCES introduction (id) ON DELETE SET NULL,
    about_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    for_exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    promise_id INTEGER REFERENCES promise (id) ON DELETE SET NULL,
    my_talk_share INTEGER, learned TEXT NOT NULL DEFAULT '[]', opportunity INTEGER NOT NULL DEFAULT 0,
    cv_asked INTEGER NOT NULL DEFAULT 0,
    reason TEXT, text TEXT, next_step TEXT, next_step_on TEXT, start_day TEXT, recorded_at TEXT, ref TEXT
);
CREATE INDEX exchange_contact ON exchange (contact_id, day);
CREATE INDEX exchange_day ON exchange (day);
CREATE INDEX exchange_reply ON exchange (reply_to_id);
CREATE INDEX exchange_named ON exchange (named_introducer_id);
CREATE INDEX exchange_introduction ON exchange (introduction_id);
CREATE INDEX exchange_about ON exchange (about_id);
CREATE INDEX exchange_for ON exchange (for_exchange_id);
CREATE INDEX exchange_meeting ON exchange (meeting_id);
CREATE INDEX exchange_promise ON exchange (promise_id);
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    day TEXT NOT NULL, start TEXT, zone TEXT NOT NULL DEFAULT 'Europe/Paris',
    duration_minutes INTEGER NOT NULL DEFAULT 20, place TEXT, channel TEXT NOT NULL DEFAULT 'in_person',
    planned_on TEXT NOT NULL, status TEXT NOT NULL DEFAULT 'planned', targeted INTEGER NOT NULL DEFAULT 1,
    objective TEXT NOT NULL DEFAULT 'information', without_call_reason TEXT,
    travel_minutes INTEGER NOT NULL DEFAULT 0,
    ended_on TEXT, reason TEXT, exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    debriefed INTEGER NOT NULL DEFAULT 0, ref TEXT
);
CREATE INDEX meeting_contact ON meeting (contact_id);
CREATE INDEX meeting_day ON meeting (day);
CREATE INDEX meeting_exchange ON meeting (exchange_id);
CREATE TABLE sheet (
    meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE, content TEXT NOT NULL
);
CREATE TABLE introduction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    giver_id INTEGER REFERENCES contact (id) ON DELETE CASCADE, occasion TEXT,
    person_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    day TEXT NOT NULL, exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    asked TEXT, words TEXT, link TEXT,
    may_note INTEGER NOT NULL DEFAULT 0, may_contact INTEGER NOT NULL DEFAULT 0,
    may_use_name INTEGER NOT NULL DEFAULT 0,
    note_granted_on TEXT, contact_granted_on TEXT, use_name_granted_on TEXT,
    same_job_elsewhere INTEGER NOT NULL DEFAULT 0, ref TEXT
);
CREATE INDEX introduction_giver ON introduction (giver_id);
CREATE INDEX introduction_person ON introduction (person_id);
CREATE INDEX introduction_exchange ON introduction (exchange_id);
CREATE TABLE promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    side TEXT NOT NULL DEFAULT 'mine', made_on TEXT NOT NULL, due_on TEXT, text TEXT NOT NULL,
    kept_on TEXT, cancelled INTEGER NOT NULL DEFAULT 0, ref TEXT
);
CREATE INDEX promise_contact ON promise (contact_id);
CREATE INDEX promise_exchange ON promise (exchange_id);
CREATE TABLE promised_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL, day TEXT NOT NULL, text TEXT NOT NULL
);
CREATE INDEX promised_name_contact ON promised_name (contact_id);
CREATE INDEX promised_name_exchange ON promised_name (exchange_id);
CREATE TABLE given (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    day TEXT NOT NULL, what TEXT NOT NULL, text TEXT, ref TEXT
);
CREATE INDEX given_contact ON given (contact_id);
CREATE INDEX given_exchange ON given (exchange_id);
CREATE TABLE request_received (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    day TEXT NOT NULL, text TEXT NOT NULL, answered_on TEXT, answer TEXT
);
CREATE INDEX request_received_contact ON request_received (contact_id);
CREATE TABLE advice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    axis_id INTEGER REFERENCES axis (id) ON DELETE SET NULL,
    day TEXT NOT NULL, text TEXT NOT NULL, intention TEXT,
    fate TEXT NOT NULL DEFAULT 'open', fate_on TEXT, outcome TEXT, told_on TEXT
);
CREATE INDEX advice_contact ON advice (contact_id);
CREATE INDEX advice_exchange ON advice (exchange_id);
CREATE INDEX advice_axis ON advice (axis_id);
CREATE TABLE opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    axis_id INTEGER NOT NULL REFERENCES axis (id) ON DELETE CASCADE,
    day TEXT NOT NULL, stance TEXT NOT NULL, is_fact INTEGER, text TEXT, ref TEXT
);
CREATE INDEX opinion_contact ON opinion (contact_id);
CREATE INDEX opinion_exchange ON opinion (exchange_id);
CREATE INDEX opinion_axis ON opinion (axis_id);
CREATE TABLE discovery (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL,
    day TEXT NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL
);
CREATE INDEX discovery_contact ON discovery (contact_id);
CREATE INDEX discovery_exchange ON discovery (exchange_id);
CREATE TABLE term (
    id INTEGER PRIMARY KEY AUTOINCREMENT, word TEXT NOT NULL, meaning TEXT,
    axis_id INTEGER REFERENCES axis (id) ON DELETE SET NULL,
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE SET NULL, day TEXT
);
CREATE INDEX term_axis ON term (axis_id);
CREATE INDEX term_contact ON term (contact_id);
CREATE INDEX term_exchange ON term (exchange_id);
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action TEXT NOT NULL, due TEXT NOT NULL, made_on TEXT NOT NULL,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    rule TEXT, trigger_on TEXT, state TEXT NOT NULL DEFAULT 'open', reason TEXT, text TEXT,
    about_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    exchange_id INTEGER REFERENCES exchange (id) ON DELETE CASCADE,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
    introduction_id INTEGER REFERENCES introduction (id) ON DELETE CASCADE,
    promise_id INTEGER REFERENCES promise (id) ON DELETE CASCADE,
    advice_id INTEGER REFERENCES advice (id) ON DELETE CASCADE,
    done_on TEXT, done_at TEXT
);
CREATE INDEX follow_up_contact ON follow_up (contact_id);
CREATE INDEX follow_up_due ON follow_up (state, due);
CREATE INDEX follow_up_about ON follow_up (about_id);
CREATE INDEX follow_up_exchange ON follow_up (exchange_id);
CREATE INDEX follow_up_meeting ON follow_up (meeting_id);
CREATE INDEX follow_up_introduction ON follow_up (introduction_id);
CREATE INDEX follow_up_promise ON follow_up (promise_id);
CREATE INDEX follow_up_advice ON follow_up (advice_id);
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, anchor TEXT NOT NULL, ended_on TEXT, ref TEXT
);
CREATE TABLE setting (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
-- below: not part of the history
CREATE TABLE draft (key TEXT PRIMARY KEY, content TEXT NOT NULL, saved_at TEXT NOT NULL);
CREATE TABLE erased_mark (hash TEXT PRIMARY KEY, kind TEXT NOT NULL, erased_on TEXT NOT NULL);
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT, op TEXT NOT NULL, label TEXT NOT NULL, at TEXT NOT NULL,
    tables TEXT NOT NULL, blobs TEXT NOT NULL DEFAULT '[]', bytes INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE undo_part (
    step_id INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE, position INTEGER NOT NULL,
    sql BLOB NOT NULL, PRIMARY KEY (step_id, position)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
"""
