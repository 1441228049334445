#include "CLexicon.h"

static const unsigned char boilerplate[] = {
#embed "lexicon/boilerplate.tsv"
};
static const unsigned char bounds[] = {
#embed "lexicon/bounds.tsv"
};
static const unsigned char character_references[] = {
#embed "lexicon/character-references.tsv"
};
static const unsigned char content_openings[] = {
#embed "lexicon/content-openings.tsv"
};
static const unsigned char content_words[] = {
#embed "lexicon/content-words.tsv"
};
static const unsigned char currencies[] = {
#embed "lexicon/currencies.tsv"
};
static const unsigned char department_suffixes[] = {
#embed "lexicon/department-suffixes.tsv"
};
static const unsigned char document_words[] = {
#embed "lexicon/document-words.tsv"
};
static const unsigned char education[] = {
#embed "lexicon/education.tsv"
};
static const unsigned char fields[] = {
#embed "lexicon/fields.tsv"
};
static const unsigned char heading_sentences[] = {
#embed "lexicon/heading-sentences.tsv"
};
static const unsigned char houses[] = {
#embed "lexicon/houses.tsv"
};
static const unsigned char job_suffixes[] = {
#embed "lexicon/job-suffixes.tsv"
};
static const unsigned char label_endings[] = {
#embed "lexicon/label-endings.tsv"
};
static const unsigned char label_modifiers[] = {
#embed "lexicon/label-modifiers.tsv"
};
static const unsigned char languages[] = {
#embed "lexicon/languages.tsv"
};
static const unsigned char numeral_words[] = {
#embed "lexicon/numeral-words.tsv"
};
static const unsigned char other_texts[] = {
#embed "lexicon/other-texts.tsv"
};
static const unsigned char pay_words[] = {
#embed "lexicon/pay-words.tsv"
};
static const unsigned char posting_facts[] = {
#embed "lexicon/posting-facts.tsv"
};
static const unsigned char preference_words[] = {
#embed "lexicon/preference-words.tsv"
};
static const unsigned char qualification_labels[] = {
#embed "lexicon/qualification-labels.tsv"
};
static const unsigned char qualification_words[] = {
#embed "lexicon/qualification-words.tsv"
};
static const unsigned char relation_words[] = {
#embed "lexicon/relation-words.tsv"
};
static const unsigned char remarks[] = {
#embed "lexicon/remarks.tsv"
};
static const unsigned char requirement_words[] = {
#embed "lexicon/requirement-words.tsv"
};
static const unsigned char sections[] = {
#embed "lexicon/sections.tsv"
};
static const unsigned char share_tables[] = {
#embed "lexicon/share-tables.tsv"
};
static const unsigned char site_rows[] = {
#embed "lexicon/site-rows.tsv"
};
static const unsigned char site_speech[] = {
#embed "lexicon/site-speech.tsv"
};
static const unsigned char time_units[] = {
#embed "lexicon/time-units.tsv"
};
static const unsigned char traditional_characters[] = {
#embed "lexicon/traditional-characters.tsv"
};
static const unsigned char working_weeks[] = {
#embed "lexicon/working-weeks.tsv"
};

static const clexicon_file files[] = {
  {"boilerplate", boilerplate, sizeof boilerplate},
  {"bounds", bounds, sizeof bounds},
  {"character-references", character_references, sizeof character_references},
  {"content-openings", content_openings, sizeof content_openings},
  {"content-words", content_words, sizeof content_words},
  {"currencies", currencies, sizeof currencies},
  {"department-suffixes", department_suffixes, sizeof department_suffixes},
  {"document-words", document_words, sizeof document_words},
  {"education", education, sizeof education},
  {"fields", fields, sizeof fields},
  {"heading-sentences", heading_sentences, sizeof heading_sentences},
  {"houses", houses, sizeof houses},
  {"job-suffixes", job_suffixes, sizeof job_suffixes},
  {"label-endings", label_endings, sizeof label_endings},
  {"label-modifiers", label_modifiers, sizeof label_modifiers},
  {"languages", languages, sizeof languages},
  {"numeral-words", numeral_words, sizeof numeral_words},
  {"other-texts", other_texts, sizeof other_texts},
  {"pay-words", pay_words, sizeof pay_words},
  {"posting-facts", posting_facts, sizeof posting_facts},
  {"preference-words", preference_words, sizeof preference_words},
  {"qualification-labels", qualification_labels, sizeof qualification_labels},
  {"qualification-words", qualification_words, sizeof qualification_words},
  {"relation-words", relation_words, sizeof relation_words},
  {"remarks", remarks, sizeof remarks},
  {"requirement-words", requirement_words, sizeof requirement_words},
  {"sections", sections, sizeof sections},
  {"share-tables", share_tables, sizeof share_tables},
  {"site-rows", site_rows, sizeof site_rows},
  {"site-speech", site_speech, sizeof site_speech},
  {"time-units", time_units, sizeof time_units},
  {"traditional-characters", traditional_characters, sizeof traditional_characters},
  {"working-weeks", working_weeks, sizeof working_weeks},
};

const size_t clexicon_file_count = sizeof files / sizeof files[0];

clexicon_file clexicon_file_at(size_t index) { return files[index]; }
