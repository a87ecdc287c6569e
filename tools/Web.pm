# What the tools know of the web: its lines, its sections, its QUESTIONs, its slips.
package Web;
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use FindBin;
use lib $FindBin::Bin;
use Encode 'encode';
use Exporter 'import';
use Digest::SHA 'sha1_hex';
use Unicode::Normalize 'NFC';
use Answer 'with_answers';
use Tool;
our @EXPORT = qw(web_of in_one_piece sections questions fingerprint target_of verdict number where lint lint_code lint_short commas pairs relocate);

# ------------------------------------------------------------- lines and sections

# All lines of the web, in order: [file, number, text]. Dies on bytes that are not
# UTF-8, naming the place. A byte-order mark and the CR of CRLF are of no account; what
# students typed in their answers is TeX from here on.
sub web_of {
    my ($file, $from) = @_;
    my @lines;
    my $bytes = eval { slurp($file) } // die +($from ? "$from: " : ''), word('web.open', $file), "\n";
    my $number = 0;
    for my $text (split /\n/, $bytes =~ s/^\xEF\xBB\xBF//r, -1) {
        $number++;
        $text =~ s/\r$//;
        utf8::decode($text) or die "$file:$number: ", word('web.utf8'), "\n";
        $text = NFC($text);    # letters pasted in two pieces, as e and its accent
        if ($text =~ /^\@[iI]\s*"?([^"\s]*)"?/) {
            my $name = $1;
            $name =~ m{^(?:\w[\w-]*/)?\w[\w-]*\.w$} or die "$file:$number: ", word('web.include', $name), "\n";
            push @lines, web_of($name, "$file:$number");
        }
        else { push @lines, [$file, $number, $text] }
    }
    pop @lines if @lines && $lines[-1][2] eq '' && $lines[-1][0] eq $file;    # what follows the last \n
    return $from ? @lines : with_answers(@lines);
}

# The web as one file, which is what ctangle and cweave are given: the line numbers
# in what they say are then those of the list that web_of returns.
sub in_one_piece { return encode('UTF-8', join '', map { "$_->[2]\n" } @_) }

# The sections, numbered as CWEB numbers them: {number, file, line, tex, c}, the
# lines of their two parts. Element 0 is the limbo before the first.
sub sections {
    my @sections = ({ number => 0, file => $_[0][0], line => 1, tex => [], c => [] });
    my $code = qr/\@(?:[dDfFsScCpP](?:\s|$)|<.*?\@>\+?=|\(.*?\@>\+?=)/;
    for my $line (@_) {
        my ($file, $number, $text) = @$line;
        push @sections, { number => scalar @sections, file => $file, line => $number, tex => [], c => [] }
          if $text =~ /^\@(?:\s|\*|$)/;
        my $section = $sections[-1];
        if (@{ $section->{c} }) { push @{ $section->{c} }, $line }
        elsif ($text =~ /^(\@\s\s*|\s*)($code.*)/) {
            push @{ $section->{tex} }, [$file, $number, $1];
            push @{ $section->{c} }, [$file, $number, $2];
        }
        else { push @{ $section->{tex} }, $line }
    }
    return @sections;
}

# Where in a section a text stands: "file:line", the section's start otherwise.
sub where {
    my ($section, $text) = @_;
    my ($line) = length($text // '') ? grep { index($_->[2], $text) >= 0 } @{ $section->{tex} }, @{ $section->{c} } : ();
    return place($line || [@$section{qw(file line)}]);
}
sub place { return "$_[0][0]:$_[0][1]" }

# All pairs \fr{..}\en{..} of a section: [French, English].
sub pairs {
    my ($section) = @_;
    my $text = join "\n", map { $_->[2] =~ s/(?<!\\)%.*//r } @{ $section->{tex} };
    my @pairs;
    push @pairs, [$1, $2] while $text =~ /\\fr\s*$group\s*\\en\s*$group/g;
    return @pairs;
}

# Messages of ctangle and cweave, "(l. 1234)", as "chapters/x.w:12: ..."; names that
# stand nowhere are looked up in the web.
my @advice = map { [split / /, $_, 2] } ('cweb.present ^Not present', 'cweb.ambiguous ^Ambiguous',
    'cweb.defined ^Never defined', 'cweb.used ^Never used', 'cweb.irreducible ^Irreducible', 'cweb.name ^Section name',
    'cweb.string ^String', "cweb.bar ^Missing `\\|'");
sub relocate {
    my ($output, $book, @lines) = @_;
    my @messages;
    $output =~ s/\n(?=\(l\. )/ /g;
    for ($output =~ /^!\s*+(?!Line had to be broken)(.*)/mg) {    # that one is cweave's own output
        my ($said, $place) = ($_, $book);
        if ($said =~ s/\s*\.?\s*\(l\. (\d+)( of change file)?\)//) {
            my $line = $2 ? undef : $lines[$1 - 1];
            $place = $line ? place($line) : word('cweb.changes', $1);
        }
        elsif ($said =~ /<(.*)>/) {
            my ($name) = substr $1, 0, 40;
            my ($line) = grep { index($_->[2], $name) >= 0 } @lines;
            $place = place($line) if $line;
        }
        my ($advice) = map { $_->[0] } grep { $said =~ /$_->[1]/ } @advice;
        push @messages, "$place: $said" . ($advice ? "\n    " . word($advice) : '');
    }
    return @messages;
}

# ---------------------------------------------------------------------- QUESTIONs

# {name, chapter, number, level, course, title, answer, section, file, line}: the
# number is given here, in the order of each chapter; the line is that of the answer
# to write; the title is {fr, en}; yours, the C of the sections called "Your ..." that
# follow it; broken, that its braces do not match.
sub questions {
    my (@questions, %count);
    for my $section (@_) {
        my $text = join "\n", map { $_->[2] } @{ $section->{tex} };
        while ($text =~ /(?:^|\s)\\question\{([^{}]*)\}\{([^{}]*)\}\{([^{}]*)\}($group?)(.*?)(?=\s\\question\{|\z)/sgm) {
            my %question = (name => $1, level => $2, course => $3, section => $section);
            my ($title, $rest) = ($4, $6);
            $title =~ s/(?<!\\)%\n\s*//g;
            $title =~ s/\s*\n\s*/ /g;    # on one line, whatever the web's lines
            $question{answer} = $rest =~ /\\answer\{[^{}]*\}$group/ ? inner($1) : '';
            $question{broken} = 1 if $title eq '' || $rest !~ /\\answer\{[^{}]*\}$group/;
            my ($fr, $en) = $title =~ /\\bi\s*$group\s*$group/ ? ($1, $2) : ($title || '{}') x 2;
            $question{title} = { fr => inner($fr), en => inner($en) };
            my ($line) = map { my $what = $_; grep { index($_->[2], "\\$what\{$question{name}}") >= 0 } @{ $section->{tex} } } 'answer', 'question';
            @question{ 'file', 'line' } = @$line[0, 1];
            $question{chapter} = $section->{file} =~ m{^chapters/(\w+)-} ? $1 : '';
            $question{number} = "$question{chapter}." . ++$count{ $question{chapter} };
            push @questions, \%question;
        }
        my ($first, @code) = map { $_->[2] } @{ $section->{c} };
        $questions[-1]{yours} .= join "\n", @code
          if @questions && ($first // '') =~ /^\@<\\bi\{[^{}]*\}\{Your\b/ && $questions[-1]{section}{file} eq $section->{file};
    }
    return @questions;
}

# What a chapter's program measured for a QUESTION, if it did: {measured, low, high,
# fr, en, state}. The state is unfinished while the student's lines are the original's
# (or, where it asks for none, while it measures the same). A QUESTION may have several
# measures: the first that is out of bounds counts. They are compared as they are printed.
sub target_of {
    my ($name, $chapter) = @{ $_[0] }{qw(name chapter)};
    my ($now, $original) = map { [grep { $_->[0] eq $name } -e $_ ? rows($_) : ()] }
      ($ENV{BUILD} || 'build') . "/data/chapter$chapter/targets.tsv", "tests/golden/chapter$chapter.targets";
    return unless @$now;
    my ($out) = grep { printed($_->[1]) < printed($_->[2]) || printed($_->[1]) > printed($_->[3]) } @$now;
    my $kept = "tests/golden/chapter$chapter.yours";    # (the teacher's lines are in a change file: their measures tell)
    my ($lines) = map { $_->[1] } grep { $_->[0] eq $name } -e $kept && ($ENV{BUILD} // '') !~ /answers$/ ? rows($kept) : ();
    my $same = defined $lines ? $lines eq fingerprint($_[0]) : "@{[map { $_->[1] } @$now]}" eq "@{[map { $_->[1] } @$original]}";
    my %target = (state => $same ? 'unfinished' : $out ? 'not yet' : 'reached');
    @target{qw(measured low high fr en)} = @{ $out || $now->[0] }[1 .. 5];
    return \%target;
}
sub printed { return sprintf '%.4g', $_[0] }

# Of the student's lines, their spaces and comments left out.
sub fingerprint { return sha1_hex(encode('UTF-8', ($_[0]{yours} // '') =~ s{/\*.*?\*/}{}gsr =~ s/\s+//gr)) }

# The same in words.
sub verdict {
    my ($target) = @_;
    return word('verdict.unfinished') if $target->{state} eq 'unfinished';
    my $measured = number($target->{measured}) . ' ' . $target->{ in_language() };
    return word('verdict.reached', $measured) if $target->{state} eq 'reached';
    my ($low, $high) = map { number($target->{$_}) } 'low', 'high';
    return word('verdict.not yet', $measured, $low eq $high ? $low : word('verdict.between', $low, $high));
}
sub number { my $text = printed($_[0]); return in_language() eq 'fr' ? $text =~ s/\./,/r : $text }

# --------------------------------------------------------------------------- lint
# The slips that the other programs would report late, elsewhere or in their own
# words. A rule is one row of a table: a new slip is a new row, and its message.

# Of the TeX part: which token, when it is wrong (by default always), the message.
# The state says what is open here: see steps.
my @prose_rules = (
    [qr/^%/,      sub { my ($s, $t) = @_; $s->{open}[0] && $s->{open}[0][1] && $t->{text} =~ /^%\s*\S/ }, 'lint.percent'],
    [qr/^[_^]$/,  sub { !in_formula($_[0]) },                                                   'lint.script'],
    [qr/^&$/,     sub { !grep { $_->[1] =~ /^\\(?:formula|table)$/ } @{ $_[0]{open} } },        'lint.special'],
    [qr/^#$/,     undef,                                                                        'lint.special'],
    [qr/^\|$/,    undef,                                                                        'lint.bar'],
    [qr/^(?:\@$|\\.*\{)/s, sub { $_[1]{text} =~ s/\@\@//gr =~ /\@/ },                             'lint.at'],
    [qr/^\|.*\|/s, sub { my ($s, $t) = @_; in_formula($s) && $t->{text} =~ /\\|^\|\w?\|/ },       'lint.absolute'],
    [qr/^bi$/,    undef,                                                                        'lint.bi'],
    [qr/^[^\\\@%|]*[[:alnum:]]/, sub { outside(@_) },                                               'lint.outside'],
);
# Of each line: what it matches, the message.
my @line_rules = (
    [qr/([\x00-\x08\x0B-\x1F\x7F])/, 'lint.control'],
    [qr/\@[<(](?!.*\@>)(.{0,30})/,   'lint.name'],
);
# Of the C part, strings and comments and names left out.
my @c_rules = (
    [qr/\b(line|error|elif|endif|ifdef|ifndef|pragma|undef|include)\b/, 'lint.reserved'],
);
# Of a name, between @< and @>, unless it is an abbreviation.
my @name_rules = (
    [sub { $_[0] =~ s/\\.//gr =~ tr/$// % 2 },       'lint.name-dollar'],
    [sub { $_[0] =~ s/$group//gr =~ /(?<!\\)[{}]/ }, 'lint.name-brace'],
);
# Of a QUESTION.
my @question_rules = (
    [sub { $_[0]{name} !~ /^(?:[a-z][a-z0-9-]*|\d+\.\d+)$/ }, 'lint.question-name'],
    [sub { $_[1]{ $_[0]{name} }++ },                          'lint.question-twice'],
);

# The slips of the C and of what is in no language, as messages; all the slips.
sub lint_code { return map { slips($_, \&lint_lines, \&lint_c) } @_[1 .. $#_] }
sub slips {
    my ($section, @rules) = @_;
    my @errors;
    my $complain = sub {
        my ($line, $key, @what) = @_;
        push @errors, place($line) . ': ' . word($key, @what) . ' (' . word('lint.section', $section->{number}) . ')';
    };
    $_->($section, $complain) for @rules;
    return @errors;
}
sub lint {
    my @errors = (lint_authors($_[0]), commas(@_), (map { slips($_, \&lint_lines, \&lint_prose, \&lint_c) } @_[1 .. $#_]), lint_short(@_));
    my %seen;
    for my $question (questions(@_)) {
        for (@question_rules) {
            push @errors, where($question->{section}, "\\question{$question->{name}}") . ': ' . word($_->[1], $question->{name})
              if $_->[0]($question, \%seen);
        }
    }
    return @errors;
}

# The names, once, in one pair of braces.
sub lint_authors {
    my ($limbo) = @_;
    my @here = grep { $_->[2] =~ /^[^%]*\\auteurs\b/ } @{ $limbo->{tex} };
    return map { place($_) . ': ' . word('lint.authors') } grep { $_->[2] !~ /^\\auteurs\{/ } @here[0 .. 0] if @here == 1 && $here[0][2] !~ /^\\auteurs\{/;
    return place($here[1]) . ': ' . word('lint.authors') if @here > 1;
    return unless @here;
    my $text = join "\n", map { $_->[2] } @{ $limbo->{tex} };
    return $text =~ /^\\auteurs$group[ \t]*(?:%|$)/m ? () : place($here[0]) . ': ' . word('lint.authors');
}

sub lint_lines {
    my ($section, $complain) = @_;
    for my $line (@{ $section->{tex} }, @{ $section->{c} }) {
        my $text = $line->[2] =~ s/\@\@/  /gr;
        for (@line_rules) { $complain->($line, $_->[1], $1 =~ s/\p{Cc}/sprintf 'U+%04X', ord $&/er) if $text =~ $_->[0] }
        for my $name (grep { !/\.\.\.$/ } $text =~ /\@<(.*?)\@>/g) {
            for (@name_rules) { $complain->($line, $_->[1], $name) if $_->[0]($name) }
        }
    }
}

# A name shortened by ... must be the beginning of a whole one.
sub lint_short {
    my (%whole, @short);
    for my $line (map { @{ $_->{tex} }, @{ $_->{c} } } @_) {
        for my $name ($line->[2] =~ /(?<!\@)\@<(.*?)\@>/g) {
            if ($name =~ s/\.\.\.$//) { push @short, [$line, $name] } else { $whole{$name} = 1 }
        }
    }
    my $all = join "\n", '', keys %whole;
    return map { place($_->[0]) . ': ' . word('lint.short', $_->[1]) } grep { index($all, "\n$_->[1]") < 0 } @short;
}

# The tokens of a text with their lines: {line, text}.
sub tokens {
    my ($lines, $pattern) = @_;
    my $text = join "\n", map { $_->[2] } @$lines;
    my ($n, @tokens) = (0);
    while ($text =~ /\G($pattern)/g) {
        push @tokens, { line => $lines->[$n], text => $1 };
        $n += $1 =~ tr/\n//;
    }
    return @tokens;
}

# Macros whose argument is taken as typed; those whose first one is a name.
my $verbatim = qr/\\(?:cmd|file|url|val|macro|seclabel|secref|figref|questionref|cite|eqref)(?![A-Za-z])\s*$group/;
my $prose = qr/\@[\^.:].*?\@>|\@\@|$verbatim|\\(?:question|answer|eqn)\{[^{}]*\}|\|[^|]*\||%[^\n]*|\bbi(?=\{)|[^\\{}\$%|\@#&_^\nb]+|\\[A-Za-z]+|\\.|./s;

# A letter outside all braces would be printed in both languages, and not in the report; once a line.
sub outside {
    my ($s, $t) = @_;
    return !@{ $s->{open} } && !$s->{maths} && !$t->{head} && !$s->{said}{ $t->{line}[1] }++;
}

# What each token does to the state {open, maths, want, asked, pairs}; a false
# result says that the rest of the section means nothing. What is open: [line, macro].
my %step = (
    '{' => sub { my ($s, $t, $complain) = @_; $complain->($t->{line}, 'lint.outside') if $s->{just}; push @{ $s->{open} }, [$t->{line}, delete $s->{macro} // ''] },
    '}' => \&close_brace,
    '$' => sub { my ($s, $t) = @_; $s->{maths} = $s->{maths} ? undef : $t->{line}; 1 },
    '\\fr' => \&open_pair,
    '\\en' => \&open_pair,
    '\\formula' => sub { $_[0]{macro} = '\\formula' },
    '\\table' => sub { $_[0]{macro} = '\\table' },
    '\\question' => sub { my ($s, $t) = @_; $s->{asked} = [$t->{line}, $t->{text} =~ /\{(.*)\}/ ? $1 : '']; 1 },
    '\\answer' => \&open_answer,
    '\\figure' => \&numbered,
    '\\eqn' => \&numbered,
);
sub formula_open { return grep { $_->[1] eq '\\formula' } @{ $_[0]{open} } }
sub in_formula { return $_[0]{maths} || formula_open($_[0]) }

sub close_brace {
    my ($s, $t, $complain) = @_;
    if (!@{ $s->{open} }) { $complain->($t->{line}, 'lint.close'); return 0 }
    my $closed = pop @{ $s->{open} };
    if (!@{ $s->{open} } && $s->{maths}) { $complain->($s->{maths}, 'lint.dollar'); $s->{maths} = undef }
    $s->{want} = $t->{line} if $closed->[1] eq '\\fr';
    $s->{just} = $closed->[1] eq '\\answer' && 2;    # a brace now would open a second answer
    return 1;
}
sub open_pair {
    my ($s, $t, $complain) = @_;
    my ($macro, @open) = ($t->{text}, @{ $s->{open} });
    if (@open && !(@open == 1 && $open[0][1] eq '\\answer')) {
        $complain->($t->{line}, 'lint.inside', $macro, $open[-1][1] || '{', $open[-1][0][1]);
        return 0;
    }
    if ($macro eq '\\fr') { $s->{pairs}++ }
    elsif (!$s->{want}) { $complain->($t->{line}, 'lint.en') }
    $s->{want} = undef if $macro eq '\\en';
    $s->{macro} = $macro;
}
sub open_answer {
    my ($s, $t, $complain) = @_;
    my $asked = delete $s->{asked};
    if (!$asked) { $complain->($t->{line}, 'lint.answer-twice') }
    elsif ($t->{text} ne "\\answer{$asked->[1]}" || $t->{next} ne '{') { $complain->($t->{line}, 'lint.answer', $asked->[1]) }
    $s->{macro} = '\\answer';
}

# What the book numbers has no place in an answer.
sub numbered {
    my ($s, $t, $complain) = @_;
    my ($macro) = $t->{text} =~ /^(\\[A-Za-z]+)/;
    $complain->($t->{line}, 'lint.in-answer', $macro, $macro eq '\\figure' ? '\showfigure{...}' : '\formula{...}')
      if $s->{open}[0] && $s->{open}[0][1] eq '\\answer';
    $s->{macro} = '\\formula' if $macro eq '\\eqn';
    return 1;
}

sub lint_prose {
    my ($section, $complain) = @_;
    my %s = (open => []);
    my @tokens = tokens([map { [@$_[0, 1], $_->[2] =~ s/^\@(?:\*+\d*|\s)//r] } @{ $section->{tex} }], $prose);
    my $title = ($section->{tex}[0][2] // '') =~ /^\@\*/ ? $section->{line} : 0;
    for my $i (0 .. $#tokens) {
        my $t = $tokens[$i];
        $t->{head} = $t->{line}[1] == $title;
        $t->{next} = $i < $#tokens ? substr $tokens[$i + 1]{text}, 0, 1 : '';
        if ($s{want} && $t->{text} !~ /^(?:\s+|\\en)$/) { $complain->($s{want}, 'lint.fr'); $s{want} = undef }
        delete $s{macro} if defined $s{macro} && $t->{text} !~ /^(?:\s+|\{)$/;
        next if length $t->{text} > 1 && $t->{text} !~ /^(?:[\\%|]|bi$)/ && @{ $s{open} };    # plain words
        for (@prose_rules) {
            my ($which, $wrong, $key) = @$_;
            $complain->($t->{line}, $key, $t->{text}) if $t->{text} =~ $which && (!$wrong || $wrong->(\%s, $t));
        }
        my ($kind) = $t->{text} =~ /^(\\[A-Za-z]+|.)/s;
        if ($step{$kind}) { $step{$kind}->(\%s, $t, $complain) or return }
        $s{just}-- if $s{just} && $t->{text} =~ /\S/;
    }
    my ($open) = @{ $s{open} };
    return $complain->($open->[0], $open->[1] ? 'lint.open-macro' : 'lint.open', $open->[1]) if $open;
    $complain->($s{want}, 'lint.fr') if $s{want};
    $complain->($s{maths}, 'lint.dollar') if $s{maths};
    $complain->($s{asked}[0], 'lint.no-answer', $s{asked}[1]) if $s{asked};
    $complain->([@$section{qw(file line)}], 'lint.no-pair') unless $s{pairs};
}

my $c = qr{\@[<(^.:=tq].*?\@>|\@.|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|/\*.*?\*/|//[^\n]*|^\s*\#[^\n]*|/\*|\w+|.}ms;
sub lint_c {
    my ($section, $complain) = @_;
    my (@open, %closes);
    @closes{ ')', ']', '}' } = ('(', '[', '{');
    for my $t (tokens($section->{c}, $c)) {
        my ($line, $text) = @$t{qw(line text)};
        for (@c_rules) { $complain->($line, $_->[1], $1) if $text =~ $_->[0] && $text !~ /^["'\@\/#\s]/ }
        if ($text =~ /^["']$/) { $complain->($line, 'lint.quote', $text) }
        elsif ($text eq '/*')  { $complain->($line, 'lint.comment') }
        elsif ($text =~ /^[(\[{]$/) { push @open, $t }
        elsif ($closes{$text}) {
            my $opened = pop @open or return $complain->($line, 'lint.c-close', $text);
            return $complain->($line, 'lint.c-crossed', $text, $opened->{text}, $opened->{line}[1]) if $opened->{text} ne $closes{$text};
        }
    }
    $complain->($open[-1]{line}, 'lint.c-open', $open[-1]{text}) if @open;
}

# Decimal commas in C, as messages: 0,126 where no list can be, after = or outside (...), [...] and initialisers.
sub commas {
    my @errors;
    for my $section (@_) {
        my (@open, @last);
        for my $t (tokens($section->{c}, $c)) {
            my $text = $t->{text};
            if ($text =~ /^[(\[{]$/) { push @open, $text eq '{' && join('', @last) =~ /=\s*$/ ? '={' : $text }
            elsif ($text =~ /^[)\]}]$/) { pop @open }
            if ($text =~ /^\d+[a-z]?$/i && join('', @last) =~ /(=\s*-?)?(\d+),$/ && ($1 || ($open[-1] // '{') eq '{')) {
                push @errors, place($t->{line}) . ': ' . word('lint.comma', "$2,$text", "$2.$text");
            }
            push @last, $text;
            shift @last if @last > 6;
        }
    }
    return @errors;
}
1;
