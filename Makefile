# The book, its programs, its figures and its tests. `make help` lists the
# targets; appendix F of the book explains how they fit together.
#
# The work is done in two stages, because nobody knows what the book tangles to
# before it is tangled: the outer make installs and tangles, the inner one
# (STAGE=2, started once for all goals) compiles, runs, draws, weaves and tests.

PACKAGES = gcc libc6-dev clang perl gnuplot-nox texlive-binaries \
  texlive-luatex texlive-plain-generic texlive-lang-french lmodern \
  libgsl-dev librandom123-dev poppler-utils qpdf mupdf-tools librsvg2-bin libxml2-utils

# Where everything is made; the teacher's edition is made by the same rules elsewhere.
B = build
export BUILD = $B
WEB = book.w $(wildcard chapters/*.w)
CHAPTERS = $(sort $(foreach f,$(wildcard chapters/[0-9]*-*.w),$(firstword $(subst -, ,$(notdir $f)))))
FIGURES = $(patsubst figures/%.gp,%,$(wildcard figures/[0-9]*-*.gp))
of_chapter = $(filter $1-%,$(FIGURES))

CC = gcc
# Optimised, but with results that no compiler may change: no contraction to
# fused multiply-add; the last two flags let loops be vectorised all the same.
CFLAGS = -O3 -Wall -Wextra -Wpedantic
EXACT = -std=c17 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -fno-math-errno -fno-trapping-math

V = 0
Q = $(if $(filter 0,$(V)),@)
say = @printf '  %-9s %s\n' '$1' '$2'
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

.PHONY: answers dist all book fr en parallel check bench questions report help setup clean tangle inner check-random check-ranges
.DEFAULT_GOAL = book
GOALS = all book fr en parallel check bench questions report check-random check-ranges $(CHAPTERS:%=chapter%)

ifneq ($(STAGE),2)
# ------------------------------------------------------------- outer make
EDITION = fr
ifeq ($(filter fr en,$(EDITION)),)
$(error EDITION is fr or en, not $(EDITION))
endif
NOW = $(filter-out setup help clean answers dist,$(or $(MAKECMDGOALS),book))
FIRST = $(filter setup clean,$(MAKECMDGOALS))

# All processors, unless a -j was given.
JOBS = $(if $(findstring jobserver,$(MAKEFLAGS))$(filter -j%,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))
$(GOALS): inner ; @:
inner: tangle
	+$(Q)$(MAKE) --no-print-directory $(JOBS) STAGE=2 $(NOW)
tangle: $(FIRST)
	$(Q)mkdir -p $B/c $B/o/tests $B/bin $B/data $B/figures $B/tex $B/tests
	$(Q)perl tex/tangle.pl book.w $B/c $(CHANGES)
build/%: inner ; @:

# The teacher's edition: the same book and programs, through the change files,
# made by the same rules in build/answers.
answers: $(FIRST)
	$(Q)mkdir -p build
	$(Q)perl tex/changes.pl build/answers.ch $(sort $(wildcard answers/*.ch))
	+$(Q)$(MAKE) --no-print-directory B=build/answers CHANGES=build/answers.ch fr en
	$(Q)mv build/answers/book-fr.pdf build/answers-fr.pdf
	$(Q)mv build/answers/book-en.pdf build/answers-en.pdf
	@echo '  build/answers-fr.pdf'; echo '  build/answers-en.pdf'

help:
	@echo 'A Reliable Neuron, Step by Step. On a machine with only git and make:'
	@echo '    make setup book      then      make setup check'
	@echo
	@echo 'make setup       install what is missing (Debian, Ubuntu); elsewhere list it'
	@echo 'make book        the three PDFs, build/book-fr.pdf, book-en.pdf and book.pdf'
	@echo 'make fr          the French edition, build/book-fr.pdf'
	@echo 'make en          the English edition, build/book-en.pdf'
	@echo 'make parallel    the parallel edition, build/book.pdf'
	@$(foreach c,$(CHAPTERS),echo 'make chapter$c    run chapter $c and draw its figures (no TeX needed)';)
	@echo 'make questions   every QUESTION, and how far you are (EDITION=fr or en)'
	@echo 'make report      your report, build/report-fr.pdf (EDITION=en, AUTHORS="...")'
	@echo "make answers     the teacher's edition, build/answers-fr.pdf and answers-en.pdf"
	@echo 'make check       the whole test suite'
	@echo 'make check-ranges   every parameter moved to the ends of its range (long)'
	@echo 'make check-random   longer tests of the random numbers (needs dieharder)'
	@echo 'make bench       benchmarks, as ratios'
	@echo 'make dist        a release archive (ANSWERS=1 adds the model answers)'
	@echo 'make clean       remove build/'
	@echo 'make help        this list'
	@echo
	@echo 'V=1 shows the commands; -j1 does one thing at a time.'

setup: $(filter clean,$(FIRST))
	@missing=; for p in $(PACKAGES); do \
	  case $$(dpkg-query -W -f='$${Status}' $$p 2>/dev/null) in \
	    *' installed') ;; *) missing="$$missing $$p";; esac; done; \
	if [ -z "$$missing" ]; then echo 'setup: nothing is missing.'; exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo 'setup: this system has no apt-get. Install what corresponds to these Debian packages:' >&2; \
	  echo " $$missing" >&2; exit 1; fi; \
	sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	echo "setup: installing$$missing"; \
	$$sudo apt-get update -qq && \
	log=$$(mktemp) && { DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -y -q --no-install-recommends $$missing 2>&1 \
	  || echo FAILED; } | tee $$log | awk '/newly installed/ { all = $$3 } \
	  /^Unpacking/ && ++u % 25 == 0 { print "setup: unpacked " u " packages of " all; fflush() } \
	  /^Setting up/ && ++n % 25 == 0 { print "setup: set up " n " packages of " all; fflush() }'; \
	if grep -q '^FAILED' $$log; then tail -n 20 $$log >&2; rm -f $$log; exit 1; fi; rm -f $$log; echo 'setup: done.'

# What a reader without CWEB and TeX needs: the PDFs, the figures, and C that compiles
# as it stands. The model answers stay at home unless ANSWERS=1.
VERSION = $(shell sed -n 's/.*version\[\] = "\(.*\)".*/\1/p' chapters/B-workshop.w)
NAME = reliable-neuron-$(VERSION)
dist: $(FIRST)
	+$(Q)$(MAKE) --no-print-directory book $(if $(ANSWERS),answers)
	$(Q)rm -rf build/$(NAME) && mkdir -p build/$(NAME)/src build/$(NAME)/figures
	$(Q)cp README.md LICENSE build/*.pdf build/$(NAME)
	$(Q)rm -f build/$(NAME)/report-*.pdf $(if $(ANSWERS),,build/$(NAME)/answers-*.pdf)
	$(Q)cp build/c/*.c build/c/*.h build/$(NAME)/src; cp figures/readme.svg build/figures/*.svg build/$(NAME)/figures
	$(Q)perl tex/dist.pl $B/c/programs.mk >build/$(NAME)/src/Makefile
	$(if $(ANSWERS),$(Q)cp -r answers build/$(NAME))
	$(Q)tar -C build -czf build/$(NAME).tar.gz $(NAME) && rm -rf build/$(NAME)
	@echo '  build/$(NAME).tar.gz'

clean:
	$(Q)rm -rf $B

else
# ------------------------------------------------------------- inner make
# OpenMP where the compiler has it; without it the same programs run on one processor.
OPENMP := $(shell echo 'int main(void) { return 0; }' | $(CC) -fopenmp -x c -o /dev/null - 2>/dev/null && echo -fopenmp || echo -Wno-unknown-pragmas)
# build/c/programs.mk, written by tangle.pl, says of which objects each program
# is made: those of the headers that its source includes.
include $B/c/programs.mk
-include $(wildcard $B/o/*.d $B/o/tests/*.d)

all: book
# the longest first, so that two processors finish together
book: parallel fr en
fr: $B/book-fr.pdf
en: $B/book-en.pdf
parallel: $B/book.pdf

$B/o/%.o: $B/c/%.c
	$(call say,compile,$(<F))
	$(Q)$(CC) $(EXACT) $(CFLAGS) $(OPENMP) -I$B/c -MMD -MP -c -o $@ $<
$B/o/tests/%.o: tests/%.c
	$(call say,compile,$<)
	$(Q)$(CC) $(EXACT) $(CFLAGS) $(OPENMP) -I$B/c -Itests -MMD -MP -c -o $@ $<

# A program that comes out the same to the byte keeps its date, so that an edit
# of the prose runs nothing again.
$B/bin/%.linked:
	$(call say,link,$*)
	$(Q)$(CC) $(OPENMP) -o $B/bin/$*.new $^ -lm
	$(Q)cmp -s $B/bin/$*.new $B/bin/$* && rm $B/bin/$*.new || mv $B/bin/$*.new $B/bin/$*
	$(Q)touch $@
$B/bin/%: $B/bin/%.linked ;
$B/tests/%:
	$(call say,link,tests/$*)
	$(Q)$(CC) $(OPENMP) -o $@ $^ -lgsl -lgslcblas -lm

$B/data/%/.done: $B/bin/%
	$(call say,run,$*)
	$(Q)$B/bin/$* --out=$B/data/$*
	$(Q)touch $@

.SECONDEXPANSION:
# labels.pl rewrites only the labels that changed, so that one label redraws one figure.
$B/figures/labels.done: figures/labels.tsv tex/labels.pl
	$(Q)perl tex/labels.pl figures/labels.tsv $B/figures
	$(Q)touch $@
$B/figures/%.tex.gp $B/figures/%.fr.gp $B/figures/%.en.gp: $B/figures/labels.done ;
$B/figures/%.done: figures/%.gp figures/style.gp tex/figure.pl $B/figures/%.tex.gp \
    $B/figures/%.fr.gp $B/figures/%.en.gp $B/data/chapter$$(firstword $$(subst -, ,$$*))/.done
	$(call say,draw,$*)
	$(Q)perl tex/figure.pl $*
	$(Q)touch $@

CHAPTER_TARGETS = $(CHAPTERS:%=chapter%)
.PHONY: $(CHAPTER_TARGETS)
$(CHAPTER_TARGETS): chapter%: $B/data/chapter%/.done $$(addprefix $B/figures/,$$(addsuffix .done,$$(call of_chapter,$$*)))
	@ls $B/data/$@/*.tsv $(foreach f,$(call of_chapter,$*),$B/figures/$f-fr.svg $B/figures/$f-en.svg)

INPUTS = $(WEB) $(wildcard tex/*) $(CHAPTERS:%=$B/data/chapter%/.done) $(FIGURES:%=$B/figures/%.done)
$B/book-fr.pdf: $(INPUTS)
	$(call say,weave,$@)
	$(Q)perl tex/weave.pl fr $@ $(CHANGES)
$B/book-en.pdf: $(INPUTS)
	$(call say,weave,$@)
	$(Q)perl tex/weave.pl en $@ $(CHANGES)
$B/book.pdf: $(INPUTS)
	$(call say,weave,$@)
	$(Q)perl tex/weave.pl fren $@ $(CHANGES)

C_TESTS = $(patsubst tests/%.c,$B/tests/%,$(wildcard tests/*.c))
check: book $(C_TESTS)
	$(Q)CC='$(CC)' prove -j2 --timer $(sort $(wildcard tests/*.t)) $(C_TESTS)

EDITION = fr
report: $B/book-$(EDITION).pdf
	$(call say,weave,$B/report-$(EDITION).pdf)
	$(Q)AUTHORS='$(AUTHORS)' perl tex/weave.pl report-$(EDITION) $B/report-$(EDITION).pdf

questions: $(CHAPTERS:%=$B/data/chapter%/.done)
	$(Q)perl tex/questions.pl

check-ranges: book
	$(Q)RANGES=all prove --timer tests/ranges.t

check-random: $B/tests/random
	$(Q)sh tests/check-random

BENCHES = $(patsubst $B/c/%.c,$B/bin/%,$(wildcard $B/c/bench*.c))
bench: $(BENCHES)
	$(Q)for b in $(BENCHES); do $$b || exit 1; done

.SECONDARY:
endif
