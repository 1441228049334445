// The project's view of ICU: plain C types, and none of ICU's own headers. Two reasons: ICU renames its functions with
// macros (u_charType becomes u_charType_72), which Swift does not see; and Foundation brings an ICU of another version
// as a Clang module, whose enumerations clash with these headers' in every file that sees both.
#ifndef GANGWEI_CICU_H
#define GANGWEI_CICU_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Characters

int32_t cicu_general_category(int32_t scalar);

int32_t cicu_simple_case_fold(int32_t scalar);

bool cicu_is_han(int32_t scalar);

bool cicu_is_alphabetic(int32_t scalar);

bool cicu_is_emoji_presentation(int32_t scalar);

// The script's number in ISO 15924's order as ICU counts it (USCRIPT_*).
int32_t cicu_script(int32_t scalar);

// The target of a wide or narrow decomposition, or the scalar itself.
int32_t cicu_fold_width(int32_t scalar);

// Normalization: UTF-16 in, UTF-16 out; returns the length, or a negative number when it failed.

int32_t cicu_nfc(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity);

// Converters: opaque handles, closed by the owner.

void *cicu_converter_open(const char *name);

void cicu_converter_close(void *converter);

// Forgets what is left of an earlier text and sets the replacement.
bool cicu_converter_begin(void *converter);

// Converts as much of `bytes` as fits into `target` and moves `*offset` behind what it took. Returns the number of
// units written, or a negative number when it failed; `*finished` tells whether nothing is left to write.
int64_t cicu_converter_to_utf16(
    void *converter, const uint8_t *bytes, size_t count, size_t *offset, uint16_t *target, size_t capacity,
    bool *finished);

// Detection

void *cicu_detector_open(void);

void cicu_detector_close(void *detector);

// Calls `visit` with each candidate's name and confidence (0 to 100), best first.
void cicu_detector_candidates(
    void *detector, const uint8_t *bytes, int32_t count, void *context,
    void (*visit)(void *context, const char *name, int32_t confidence));

#endif
