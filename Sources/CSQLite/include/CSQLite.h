// The project's view of the sqlite3 library: plain C types and functions of its own, as CICU and CCrypto have them.
// Each function that can fail returns SQLite's extended result code; 0 is success.
#ifndef GANGWEI_CSQLITE_H
#define GANGWEI_CSQLITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Databases: opaque handles, closed by the owner. What was closed lives on until its last statement is closed.

// Opens or creates a database file. The handle is set even where opening fails (unless memory is out), for the message.
// No two threads may use a database and its statements at once.
int csqlite_open(const char *path, bool read_only, void **database);

void csqlite_close(void *database);

// What went wrong last, in SQLite's words; valid until the next call.
const char *csqlite_message(void *database);

// How long to wait, in milliseconds, where another process has locked the file.
void csqlite_wait_when_busy(void *database, int milliseconds);

// Runs statements, parted by semicolons, that return no rows.
int csqlite_execute(void *database, const char *sql);

// Statements: opaque handles, closed by the owner.

int csqlite_prepare(void *database, const char *sql, size_t count, void **statement);

void csqlite_finalize(void *statement);

// Parameters count from 1. A text is copied.

int csqlite_bind_null(void *statement, int place);

int csqlite_bind_integer(void *statement, int place, int64_t number);

int csqlite_bind_real(void *statement, int place, double number);

int csqlite_bind_text(void *statement, int place, const uint8_t *bytes, size_t count);

// Sets `*row` where the statement gave a row.
int csqlite_step(void *statement, bool *row);

// Makes the statement ready to be run again; its parameters stay.
void csqlite_reset(void *statement);

// Columns of the row that the last step gave, counted from 0.

int csqlite_column_count(void *statement);

// Valid until the statement is closed.
const char *csqlite_column_name(void *statement, int column);

typedef enum {
  csqlite_kind_null,
  csqlite_kind_integer,
  csqlite_kind_real,
  csqlite_kind_text,
} csqlite_kind;

// Bytes (BLOB) count as text.
csqlite_kind csqlite_column_kind(void *statement, int column);

int64_t csqlite_column_integer(void *statement, int column);

double csqlite_column_real(void *statement, int column);

// Valid until the next step; not closed by a zero.
const uint8_t *csqlite_column_text(void *statement, int column, size_t *count);

#endif
