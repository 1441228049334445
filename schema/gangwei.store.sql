-- The tables of `gangwei convert --format sqlite`; docs/stores.md explains them and shows queries.
--
-- Spans are half-open, [start, end), in Unicode scalars of the decoded source. A column is NULL where the text says
-- nothing. A document's parts are numbered: those with an `id` have document * 100000000 + 1, + 2, …, so that the same
-- documents in the same order always get the same ids; the others are told apart by their `ordinal`, from 0, which is
-- their place in the lists of the canonical JSON.

CREATE TABLE documents (
  id                INTEGER PRIMARY KEY,
  path              TEXT    NOT NULL,            -- the file, below the folder it was found in
  record            INTEGER NOT NULL DEFAULT 0,  -- its number in a file of records, from 1; 0 for a file of its own
  name              TEXT    NOT NULL,            -- the file's name or the record's id
  sha256            TEXT    NOT NULL,
  bytes             INTEGER NOT NULL,
  encoding          TEXT    NOT NULL,
  title             TEXT,                        -- the page's own title
  title_start       INTEGER,
  title_end         INTEGER,
  format            TEXT,                        -- of the original, as the page states it
  pages             INTEGER,
  in_values         INTEGER NOT NULL,            -- visible characters of the source, by what became of them
  in_structure      INTEGER NOT NULL,
  in_boilerplate    INTEGER NOT NULL,
  in_unclaimed      INTEGER NOT NULL,
  schema_version    TEXT    NOT NULL,            -- of the canonical JSON
  parser            TEXT    NOT NULL,            -- the version that converted it
  UNIQUE (path, record)
) STRICT;

CREATE TABLE articles (
  document    INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  title       TEXT,
  title_start INTEGER,
  title_end   INTEGER,
  span_start  INTEGER NOT NULL,
  span_end    INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE positions (
  id               INTEGER PRIMARY KEY,
  document         INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  ordinal          INTEGER NOT NULL,
  article          INTEGER,                      -- the article's ordinal
  identity         TEXT    NOT NULL,             -- the `id` of the JSON: a hash of what the position says
  kind             TEXT    NOT NULL CHECK (kind IN ('position', 'department')),
  span_start       INTEGER NOT NULL,
  span_end         INTEGER NOT NULL,
  title            TEXT,
  title_start      INTEGER,
  title_end        INTEGER,
  department       TEXT,
  department_start INTEGER,
  department_end   INTEGER,
  summary          TEXT,
  summary_start    INTEGER,
  summary_end      INTEGER,
  UNIQUE (document, ordinal),
  FOREIGN KEY (document, article) REFERENCES articles (document, ordinal) ON DELETE CASCADE
) STRICT;

CREATE INDEX positions_by_title ON positions (title);
CREATE INDEX positions_by_department ON positions (department) WHERE department IS NOT NULL;
CREATE INDEX positions_by_identity ON positions (identity);

-- Duties, qualifications and authorities.
CREATE TABLE items (
  id         INTEGER PRIMARY KEY,
  position   INTEGER NOT NULL REFERENCES positions (id) ON DELETE CASCADE,
  kind       TEXT    NOT NULL CHECK (kind IN ('duty', 'qualification', 'authority')),
  ordinal    INTEGER NOT NULL,                   -- within its kind
  text       TEXT    NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  marker     TEXT,
  category   TEXT,                               -- of a qualification: what it asks for
  groups     TEXT,                               -- the headings above it, outermost first: a JSON array
  UNIQUE (position, kind, ordinal)
) STRICT;

CREATE INDEX items_by_category ON items (category) WHERE category IS NOT NULL;

CREATE TABLE weights (
  position   INTEGER NOT NULL REFERENCES positions (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  name       TEXT    NOT NULL,
  name_start INTEGER NOT NULL,
  name_end   INTEGER NOT NULL,
  weight     REAL    NOT NULL,                   -- a fraction: 10% is 0.1
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  PRIMARY KEY (position, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE relationships (
  position     INTEGER NOT NULL REFERENCES positions (id) ON DELETE CASCADE,
  ordinal      INTEGER NOT NULL,
  type         TEXT    NOT NULL CHECK (type IN ('reportsTo', 'supervises', 'collaborates', 'contacts', 'promotesTo')),
  target       TEXT    NOT NULL,
  target_start INTEGER NOT NULL,
  target_end   INTEGER NOT NULL,
  PRIMARY KEY (position, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX relationships_by_target ON relationships (target);

-- The degrees that constraints of the type `education` name, from the lowest.
CREATE TABLE degrees (
  degree TEXT    PRIMARY KEY,
  rank   INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

INSERT INTO degrees (degree, rank) VALUES
  ('secondary', 0), ('vocational', 1), ('associate', 2), ('bachelor', 3), ('master', 4), ('doctor', 5);

CREATE TABLE constraints (
  position   INTEGER NOT NULL REFERENCES positions (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  type       TEXT    NOT NULL,
  value      TEXT,                               -- the least degree, or the `value` of the JSON
  level      TEXT,                               -- of a language
  minimum    REAL,                               -- years of experience or of age
  maximum    REAL,
  preferred  INTEGER NOT NULL CHECK (preferred IN (0, 1)),
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  PRIMARY KEY (position, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX constraints_by_type ON constraints (type, value, minimum);

-- Form fields without a member of their own, with what the text says in numbers.
CREATE TABLE fields (
  id             INTEGER PRIMARY KEY,
  position       INTEGER NOT NULL REFERENCES positions (id) ON DELETE CASCADE,
  ordinal        INTEGER NOT NULL,
  name           TEXT    NOT NULL,
  text           TEXT    NOT NULL,
  span_start     INTEGER NOT NULL,
  span_end       INTEGER NOT NULL,
  minimum        REAL,                           -- pay, people, a share
  maximum        REAL,
  unit           TEXT,                           -- hour, day, month, year; person; fraction
  currency       TEXT,
  months         INTEGER,                        -- how many a year pays
  negotiable     INTEGER CHECK (negotiable = 1),
  hours_per_day  REAL,
  hours_per_week REAL,
  days_per_week  REAL,
  periods        TEXT,                           -- hours of work: a JSON array of {"end", "start"}
  date_start     TEXT,                           -- ISO 8601, as exact as the text: 2020, 2020-03, 2020-03-05
  date_end       TEXT,
  UNIQUE (position, ordinal)
) STRICT;

CREATE INDEX fields_by_name ON fields (name, minimum);

CREATE TABLE sections (
  id            INTEGER PRIMARY KEY,
  position      INTEGER NOT NULL REFERENCES positions (id) ON DELETE CASCADE,
  ordinal       INTEGER NOT NULL,
  kind          TEXT    NOT NULL,
  heading       TEXT,
  heading_start INTEGER,
  heading_end   INTEGER,
  text          TEXT    NOT NULL,
  span_start    INTEGER NOT NULL,
  span_end      INTEGER NOT NULL,
  UNIQUE (position, ordinal)
) STRICT;

CREATE TABLE boilerplate (
  document   INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  kind       TEXT    NOT NULL,
  text       TEXT    NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostics (
  document   INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  code       TEXT    NOT NULL,
  severity   TEXT    NOT NULL,
  message    TEXT    NOT NULL,
  span_start INTEGER,
  span_end   INTEGER,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX diagnostics_by_code ON diagnostics (code);

-- What no rule claimed.
CREATE TABLE unclaimed (
  document   INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  ordinal    INTEGER NOT NULL,
  text       TEXT    NOT NULL,
  span_start INTEGER NOT NULL,
  span_end   INTEGER NOT NULL,
  PRIMARY KEY (document, ordinal)
) STRICT, WITHOUT ROWID;

-- Finds substrings of any length. Its rows have the ids of positions (title, department, summary), or of items, fields
-- and sections (text). Each text is indexed as its pairs of characters, 客户关系 as 客户 户关 关系 系, because words of
-- Chinese are not parted by spaces; docs/stores.md shows how to ask. The texts themselves are not kept twice.
CREATE VIRTUAL TABLE search USING fts5 (
  title, department, summary, text,
  content = '', columnsize = 0,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
);
