# Everything a fresh Debian machine with Swift needs: `make convert` and `make test`.
.DEFAULT_GOAL := help
.PHONY: help setup convert test bench profile format lint lexicon accept clean test-duckdb test-dist dist install queries test-spark

PREFIX ?= /usr/local

SWIFT := $(or $(shell command -v swift 2>/dev/null),$(wildcard /opt/swift/usr/bin/swift),swift)
# Found when it is used: the set-up may have installed it just before.
PYTHON = $(shell Scripts/find-python.sh)
# Swift's library inside of the program: about a seventh less time than with calls into the shared one, and it runs without Swift.
RELEASE := -c release --static-swift-stdlib --quiet
SOURCES := Sources Tests Benchmarks/Package.swift Benchmarks/Sources Package.swift

help: ## Show the targets
	@sed -n 's/^\([a-z-]*\):.*## /make \1\t/p' Makefile

setup: ## Install what is missing (with apt)
	@Scripts/setup.sh '$(SWIFT)'

convert: setup ## Convert corpus/ into out/ and print a table
	@$(SWIFT) build $(RELEASE) --product gangwei
	@.build/release/gangwei convert corpus --output out --summary --force

test: setup ## Run every test, the golden files, the schema and the style
	@$(SWIFT) test --quiet
	@.build/debug/gangwei check
	@'$(PYTHON)' Tests/schema/validate.py schema/gangwei.schema.json golden
	@Scripts/test-duckdb.sh .build/debug/gangwei --if-possible
	@$(SWIFT) format lint --strict --recursive $(SOURCES)
	@echo "all tests passed"

test-duckdb: setup ## Run the DuckDB recipe of docs/stores.md on the corpus; needs PyPI
	@$(SWIFT) build $(RELEASE) --product gangwei
	@Scripts/test-duckdb.sh .build/release/gangwei

test-spark: setup ## Run the Spark job on the corpus and compare it with a local run; needs PyPI
	@$(SWIFT) build $(RELEASE) --product gangwei
	@Scripts/test-spark.sh "$$PWD/.build/release/gangwei"

dist: setup ## Build dist/gangwei, one static executable for any Linux of this processor
	@Scripts/dist.sh '$(SWIFT)'

test-dist: dist ## Run dist/gangwei in an empty root
	@Scripts/test-dist.sh

install: ## Install dist/gangwei below PREFIX (/usr/local), with DESTDIR before it; after make dist
	@test -x dist/gangwei || { echo "gangwei: error: dist/gangwei: does not exist; run make dist first" >&2; exit 1; }
	@install -D --mode 755 dist/gangwei '$(DESTDIR)$(PREFIX)/bin/gangwei'

bench: setup ## Measure the throughput as a ratio to ICU's uconv
	@$(SWIFT) build $(RELEASE) --package-path Benchmarks --scratch-path .build-bench
	@taskset -c 0 .build-bench/release/gangwei-bench corpus

profile: setup ## Count instructions by function with valgrind (see docs/speed.md)
	@$(SWIFT) build $(RELEASE) --package-path Benchmarks --scratch-path .build-bench
	@objcopy --strip-debug .build-bench/release/gangwei-bench .build-bench/profiled
	@valgrind --tool=callgrind --callgrind-out-file=.build-bench/callgrind.out .build-bench/profiled --passes 10 corpus
	@callgrind_annotate --inclusive=yes .build-bench/callgrind.out | $(SWIFT) demangle --simplified

format: ## Format the Swift sources
	@$(SWIFT) format --in-place --recursive $(SOURCES)

lint: ## Check the style of the Swift sources
	@$(SWIFT) format lint --strict --recursive $(SOURCES)

lexicon: ## Sort the lexicon and embed its files; after adding a word
	@python3 Scripts/sort-lexicon.py

accept: setup ## Write golden files; read what changed first
	@$(SWIFT) build $(RELEASE) --product gangwei
	@.build/release/gangwei accept

queries: setup ## Write the results of the queries of docs/stores.md; read what changed
	@$(SWIFT) build $(RELEASE) --product gangwei
	@rm -f .build/queries.sqlite
	@.build/release/gangwei convert corpus --format sqlite --output .build/queries.sqlite
	@python3 Scripts/show-queries.py .build/queries.sqlite

clean: ## Remove what was built and converted
	rm -rf .build .build-bench .build-dist Benchmarks/.build dist out
