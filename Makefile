# The book, its programs, its figures and its tests. `make help` lists the
# targets; appendix F of the book explains how they fit together.
#
# The work is done in two stages, because nobody knows what the book tangles to
# before it is tangled: the outer make installs and tangles, the inner one
# (STAGE=2, started once for all goals) compiles, runs, draws, weaves and tests.

# ------------------------------------------------------------ the environment
# What a user may set, EDITION, AUTHORS, STUDENTS, OPTIONS, LAB_URL, REPETITIONS, CC, travels by the environment
# and never stands in a line of the shell. What runs knows one locale, which is
# everywhere; messages are in French or in English: LANGUAGE says which.
ifneq ($(STAGE),2)
override EDITION := $(value EDITION)
edition := $(if $(word 2,$(EDITION)),,$(filter fr en,$(EDITION)))
override LANGUAGE := $(if $(filter fr%,$(firstword $(edition) $(LANGUAGE) $(LC_ALL) $(LC_MESSAGES) $(LANG))),fr,en)
refuse = $(error $(subst %s,$2,$(shell awk -F'\t' '$$1 == "$1" { print $$$(if $(filter fr,$(LANGUAGE)),2,3) }' tex/words.tsv)))
comma := ,
$(if $(findstring :,$(CURDIR))$(findstring $(comma),$(CURDIR)),$(call refuse,make.folder))
$(foreach v,B BUILD CHANGES,$(if $(filter command,$(firstword $(origin $v))),$(call refuse,make.setting,$v)))
$(if $(filter-out $(edition),$(EDITION)),$(call refuse,make.edition,$(EDITION)))
override EDITION := $(or $(edition),fr)
endif
ifeq ($(origin CC),default)
CC = gcc
endif
override AUTHORS := $(value AUTHORS)
override OPTIONS := $(value OPTIONS)
override STUDENTS := $(value STUDENTS)
override LAB_URL := $(value LAB_URL)
override LC_ALL := C.UTF-8
override REPETITIONS := $(value REPETITIONS)
# Where everything is made; the teacher's edition is made by the same rules elsewhere.
override B := $(if $(TEACHER),build/answers,build)
override BUILD := $B
override CHANGES := $(if $(TEACHER),build/answers.ch)
export REPETITIONS ANSWERS AUTHORS OPTIONS STUDENTS LAB_URL EDITION LANGUAGE LC_ALL CC BUILD CHANGES STRICT V

# Only plain names count: copies that an editor or a person leaves (2-lif.bak.w) are ignored,
# and tools/alone says so.
plain = $(addprefix $1/,$(shell ls $1 | grep -Ex '[0-9A-Z]+-[a-z0-9-]+\.$2'))
WEB := book.w $(call plain,chapters,w)
CHAPTERS := $(sort $(foreach f,$(filter chapters/0% chapters/1% chapters/2% chapters/3% chapters/4% chapters/5% \
  chapters/6% chapters/7% chapters/8% chapters/9%,$(WEB)),$(firstword $(subst -, ,$(notdir $f)))))
FIGURES := $(patsubst figures/%.gp,%,$(call plain,figures,gp))
override N := $(filter $(CHAPTERS),$(value N))
of_chapter = $(filter $1-%,$(FIGURES))

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

GOALS = all book fr en parallel check bench results report check-random check-ranges check-cluster check-machines golden lab check-lab $(CHAPTERS:%=chapter%)
.PHONY: $(GOALS) questions answers dist handout grade help setup clean inner
.DEFAULT_GOAL = book

ifneq ($(STAGE),2)
# ------------------------------------------------------------- outer make
NOW = $(filter-out setup help clean answers dist handout grade questions,$(or $(MAKECMDGOALS),book))
FIRST = $(filter setup clean,$(MAKECMDGOALS))

# All processors, unless a -j was given.
JOBS = $(if $(findstring jobserver,$(MAKEFLAGS))$(filter -j%,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))
$(GOALS): inner ; @:
inner: $(FIRST)
	+$(Q)$(alone) $(NOW)
alone = sh tools/alone $B $(if $(findstring n,$(firstword -$(MAKEFLAGS))),:,perl tools/tangle.pl) $(MAKE) --no-print-directory $(JOBS) STAGE=2
build/%: inner ; @:

# The list of QUESTIONs comes whatever does not compile, after what is said of that.
questions: $(FIRST) $(if $(NOW),inner)
	+$(Q)$(alone) -k results; failed=$$?; UNTANGLED=$$(test $$failed != 1 || echo yes) perl tools/questions.pl && exit $$failed

# The teacher's edition: the same book and programs, through the change files.
answers: $(FIRST)
	$(Q)sh tools/setup --need run book && mkdir -p build
	$(Q)perl tools/changes.pl build/answers.ch $(sort $(wildcard answers/*.ch))
	+$(Q)$(MAKE) --no-print-directory TEACHER=1 fr en
	$(Q)for e in fr en; do mv build/answers/book-$$e.pdf build/answers-$$e.pdf && echo "  build/answers-$$e.pdf"; done

help:
	@awk -F'\t' -v column=$(if $(filter fr,$(LANGUAGE)),2,3) -v chapters='$(CHAPTERS)' '/^help/ { text = $$column; \
	  n = text ~ /%s/ ? split(chapters, number, " ") : 1; for (i = 1; i <= n; i++) { line = text; sub(/%s/, number[i], line); print line } }' tex/words.tsv

setup: $(filter clean,$(FIRST))
	@sh tools/setup $(MAKECMDGOALS)

# What a reader without CWEB and TeX needs: the PDFs, the figures, and C that compiles
# as it stands, and the laboratory where it can be made
# (make setup lab). The model answers stay at home unless ANSWERS=1.
VERSION = $(shell sed -n 's/.*version\[\] = "\(.*\)".*/\1/p' chapters/B-workshop.w)
NAME = reliable-neuron-$(VERSION)
dist: $(FIRST)
	+$(Q)$(MAKE) --no-print-directory book $(if $(shell command -v wasm-ld),lab) $(if $(ANSWERS),answers)
	$(Q)perl tools/dist.pl build/$(NAME)

# What students work in; a class, graded.
handout: $(FIRST)
	+$(Q)$(MAKE) --no-print-directory book
	$(Q)perl tools/handout.pl build/$(NAME)-students
grade: $(FIRST)
	$(Q)MAKE='$(MAKE)' perl tools/grade.pl "$$STUDENTS" build/grades

clean:
	$(Q)rm -rf build

else
# ------------------------------------------------------------- inner make
# OpenMP where the compiler has it; without it the same programs run on one processor.
OPENMP := $(shell echo 'int main(void) { return 0; }' | $$CC -fopenmp -x c -o /dev/null - 2>/dev/null && echo -fopenmp || echo -Wno-unknown-pragmas)
# build/c/programs.mk, written by tangle.pl, says of which objects each program is made:
# those of the headers that its source includes. (It is not there when `make -n' is the first.)
-include $B/c/programs.mk
-include $(wildcard $B/o/*.d $B/o/tests/*.d $B/lab/*.d)

all: book
# the longest first, so that two processors finish together
book: parallel fr en
fr: $B/book-fr.pdf
en: $B/book-en.pdf
parallel: $B/book.pdf

# Everything is written aside, then renamed: what a kill cuts is never taken for whole.
compile = $$CC $(EXACT) $(CFLAGS) $(OPENMP) -I$B/c $1 -MMD -MP -MF $(@:.o=.d.part) -MT $@ -c -o $@.part $< \
  && mv -f $(@:.o=.d.part) $(@:.o=.d) && mv -f $@.part $@
$B/o/%.o: $B/c/%.c
	$(call say,compile,$(<F))
	$(Q)$(call compile)
$B/o/tests/%.o: tests/%.c
	$(call say,compile,$<)
	$(Q)$(call compile,-Itests)

# A program that comes out the same to the byte keeps its date, so that an edit
# of the prose runs nothing again.
$B/o/%.program:
	$(call say,link,$*)
	$(Q)$$CC $(OPENMP) -o $@.part $^ -lm && mv -f $@.part $@
$B/bin/%: $B/o/%.program
	$(Q)cmp -s $< $@ || { cp $< $@.part && mv -f $@.part $@; }
$B/tests/%:
	$(call say,link,tests/$*)
	$(Q)$$CC $(OPENMP) -o $@.part $^ -lgsl -lgslcblas -lm && mv -f $@.part $@

$(CHAPTERS:%=$B/data/chapter%/.done): $B/data/%/.done: $B/bin/%
	$(call say,run,$*)
	$(Q)SPENT=$@.part perl tools/limited.pl $B/bin/$* --out=$B/data/$*
	$(Q)mv -f $@.part $@

.SECONDEXPANSION:
# labels.pl rewrites only the labels that changed, so that one label redraws one figure.
$B/figures/labels.done: figures/labels.tsv figures/style.gp tools/labels.pl tools/Tool.pm tex/signs.tsv
	$(Q)perl tools/labels.pl figures/labels.tsv $B/figures
	$(Q)touch $@
LABELS = $(foreach l,tex fr en,$(FIGURES:%=$B/figures/%.$l.gp))
$(LABELS): $B/figures/labels.done ;
$(FIGURES:%=$B/figures/%.done): $B/figures/%.done: figures/%.gp figures/style.gp figures/map.gp figures/widths.tsv \
    tools/figure.pl tools/Letters.pm $B/figures/%.tex.gp \
    $B/figures/%.fr.gp $B/figures/%.en.gp $B/data/chapter$$(firstword $$(subst -, ,$$*))/.done
	$(call say,draw,$*)
	$(Q)perl tools/figure.pl $*
	$(Q)touch $@

# make chapterN; with OPTIONS="--sigma-V=1", aside, in build/trial/chapterN.
CHAPTER_TARGETS = $(CHAPTERS:%=chapter%)
.PHONY: $(CHAPTER_TARGETS)
ifeq ($(OPTIONS),)
$(CHAPTER_TARGETS): chapter%: $B/data/chapter%/.done $$(addprefix $B/figures/,$$(addsuffix .done,$$(call of_chapter,$$*)))
	$(if $(filter 0,$(V)),,@ls $B/data/$@/*.tsv $(foreach f,$(call of_chapter,$*),$B/figures/$f-fr.svg $B/figures/$f-en.svg))
	@perl tools/questions.pl --chapter=$*
else
$(CHAPTER_TARGETS): chapter%: $B/bin/chapter% $B/figures/labels.done
	$(call say,run,$@)
	$(Q)rm -rf $B/trial/$@ && mkdir -p $B/trial/$@
	$(Q)set -f; perl tools/limited.pl $B/bin/$@ $$OPTIONS --out=$B/trial/$@
	$(if $(call of_chapter,$*),$(Q)perl tools/figure.pl --trial=$B/trial/$@ $(call of_chapter,$*))
	@echo '  $B/trial/$@'
endif

# The PDFs are woven again when the laboratory's address changes.
$(shell printf %s "$$LAB_URL" | cmp -s - $B/lab-url || printf %s "$$LAB_URL" >$B/lab-url)
INPUTS = $B/lab-url lab/figures.tsv $(WEB) $(wildcard tex/*) tools/weave.pl $(wildcard tools/*.pm) $(CHAPTERS:%=$B/data/chapter%/.done) $(FIGURES:%=$B/figures/%.done)
weave = $(call say,weave,$@)
$B/book-fr.pdf: $(INPUTS)
	$(weave)
	$(Q)perl tools/weave.pl fr $@
$B/book-en.pdf: $(INPUTS)
	$(weave)
	$(Q)perl tools/weave.pl en $@
$B/book.pdf: $(INPUTS)
	$(weave)
	$(Q)perl tools/weave.pl fren $@

C_TESTS = $(patsubst tests/%.c,$B/tests/%,$(wildcard tests/*.c))
untouched = env -u LANGUAGE -u EDITION -u AUTHORS -u OPTIONS -u LAB_URL -u BUILD -u CHANGES -u STAGE
check: book $(C_TESTS)
	$(Q)$(untouched) prove -j2 --timer $(filter-out tests/lab.t,$(sort $(wildcard tests/*.t))) $(C_TESTS)

report: $(INPUTS)
	$(call say,weave,$B/report-$(EDITION).pdf)
	$(Q)perl tools/report.pl $(EDITION) $B/report-$(EDITION).pdf

# What make questions reads.
results: $(CHAPTERS:%=$B/data/chapter%/.done) ; @:

# make golden N=2: the data of chapter 2 are now as they should be; shows what changed.
golden: $(N:%=$B/bin/chapter%)
	$(Q)perl tests/golden.t --accept $(N)

# The laboratory: the programs of the chapters as WebAssembly, with the workshop of lab/
# (programs.mk says of which objects), all in one page.
MODULES = $(patsubst lab/%.c,$B/lab/%.wasm,$(wildcard lab/chapter*.c))
WASM = clang --target=wasm32-wasi --sysroot=/usr -D_WASI_EMULATED_SIGNAL
wasm = $(WASM) -O3 -Wall -Wextra -Wpedantic -Wno-unknown-pragmas $(EXACT) -fvisibility=hidden -I$B/c -Ilab \
  -MMD -MP -MF $(@:.o=.d) -MT $@ -c -o $@.part $< && mv -f $@.part $@
$B/lab/%.o: lab/%.c
	$(call say,compile,$<)
	$(Q)$(wasm)
$B/lab/%.o: $B/c/%.c
	$(call say,compile,$(<F) (WebAssembly))
	$(Q)$(wasm)
$(MODULES):
	$(call say,link,$(@F))
	$(Q)$(WASM) -nostartfiles -Wl,--no-entry -Wl,--export-dynamic -Wl,-s -Wl,-z,stack-size=1048576 -Wl,--stack-first \
	  -o $@.part $^ && mv -f $@.part $@
$B/lab.html: $(MODULES) $(wildcard lab/*.js lab/page.*) tools/lab.pl $(WEB)
	$(call say,lab,$@)
	$(Q)perl tools/lab.pl $@ $(MODULES)
lab: $B/lab.html

# The page in Node and in Chromium, against the programs themselves.
check-lab: lab $(CHAPTERS:%=$B/bin/chapter%) $(filter check,$(MAKECMDGOALS))
	$(Q)LAB=1 $(untouched) prove --timer tests/lab.t

check-ranges: book
	$(Q)RANGES=all $(untouched) prove --timer tests/ranges.t

check-random: $B/tests/random
	$(Q)sh tests/check-random

bench: $B/bin/bench $B/bin/chapter7
	$(Q)perl tests/bench.pl $$REPETITIONS

# A real SLURM of one machine; needs root, slurm-wlm and munge.
check-cluster: $B/bin/chapter7
	$(Q)sh tests/check-cluster

# The same bits on an older x86-64 and on aarch64, by qemu-user.
check-machines: $B/tests/ensemble
	$(Q)sh tests/check-machines

endif
