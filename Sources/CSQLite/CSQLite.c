// The sqlite3 library behind plain C types; the header says what each function does.
#include "CSQLite.h"

#include <sqlite3.h>

// Databases

int csqlite_open(const char *path, bool read_only, void **database) {
  int flags = read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  sqlite3 *handle = NULL;
  int code = sqlite3_open_v2(path, &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
  *database = handle;
  return code;
}

void csqlite_close(void *database) { sqlite3_close_v2((sqlite3 *)database); }

const char *csqlite_message(void *database) { return sqlite3_errmsg((sqlite3 *)database); }

void csqlite_wait_when_busy(void *database, int milliseconds) {
  sqlite3_busy_timeout((sqlite3 *)database, milliseconds);
}

int csqlite_execute(void *database, const char *sql) {
  return sqlite3_exec((sqlite3 *)database, sql, NULL, NULL, NULL);
}

// Statements

int csqlite_prepare(void *database, const char *sql, size_t count, void **statement) {
  sqlite3_stmt *handle = NULL;
  int code = sqlite3_prepare_v3(
      (sqlite3 *)database, sql, (int)count, SQLITE_PREPARE_PERSISTENT, &handle, NULL);
  *statement = handle;
  return code;
}

void csqlite_finalize(void *statement) { sqlite3_finalize((sqlite3_stmt *)statement); }

int csqlite_bind_null(void *statement, int place) { return sqlite3_bind_null((sqlite3_stmt *)statement, place); }

int csqlite_bind_integer(void *statement, int place, int64_t number) {
  return sqlite3_bind_int64((sqlite3_stmt *)statement, place, number);
}

int csqlite_bind_real(void *statement, int place, double number) {
  return sqlite3_bind_double((sqlite3_stmt *)statement, place, number);
}

int csqlite_bind_text(void *statement, int place, const uint8_t *bytes, size_t count) {
  // An empty text may come without an address, which SQLite would take for NULL.
  const char *text = bytes == NULL ? "" : (const char *)bytes;
  return sqlite3_bind_text64((sqlite3_stmt *)statement, place, text, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

int csqlite_step(void *statement, bool *row) {
  int code = sqlite3_step((sqlite3_stmt *)statement);
  *row = code == SQLITE_ROW;
  return code == SQLITE_ROW || code == SQLITE_DONE ? SQLITE_OK : code;
}

void csqlite_reset(void *statement) { sqlite3_reset((sqlite3_stmt *)statement); }

// Columns

int csqlite_column_count(void *statement) { return sqlite3_column_count((sqlite3_stmt *)statement); }

const char *csqlite_column_name(void *statement, int column) {
  return sqlite3_column_name((sqlite3_stmt *)statement, column);
}

csqlite_kind csqlite_column_kind(void *statement, int column) {
  switch (sqlite3_column_type((sqlite3_stmt *)statement, column)) {
    case SQLITE_NULL: return csqlite_kind_null;
    case SQLITE_INTEGER: return csqlite_kind_integer;
    case SQLITE_FLOAT: return csqlite_kind_real;
    default: return csqlite_kind_text;
  }
}

int64_t csqlite_column_integer(void *statement, int column) {
  return sqlite3_column_int64((sqlite3_stmt *)statement, column);
}

double csqlite_column_real(void *statement, int column) {
  return sqlite3_column_double((sqlite3_stmt *)statement, column);
}

const uint8_t *csqlite_column_text(void *statement, int column, size_t *count) {
  const uint8_t *bytes = sqlite3_column_text((sqlite3_stmt *)statement, column);
  // The text first: it may have to be converted, which changes its size.
  *count = (size_t)sqlite3_column_bytes((sqlite3_stmt *)statement, column);
  return bytes;
}
