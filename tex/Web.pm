# What the build's scripts know of the web: its lines, its sections, its slips.
package Web;
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Exporter 'import';
use Unicode::Normalize 'NFC';
our @EXPORT_OK = qw(read_web in_one_piece sections questions target_of where lint pairs write_if_changed slurp relocate);

sub slurp {
    my ($name) = @_;
    open my $in, '<:raw', $name or die "$name: $!\n";
    local $/;
    return scalar <$in>;
}

# Writes a file only when its bytes change, aside and then renamed.
sub write_if_changed {
    my ($name, $bytes) = @_;
    return if -e $name && slurp($name) eq $bytes;
    open my $out, '>:raw', "$name.part" or die "$name.part: $!\n";
    print $out $bytes;
    close $out or die "$name.part: $!\n";
    rename "$name.part", $name or die "$name: $!\n";
}

# All lines of the web, in order: [file, number, text]. Dies on bytes that are
# not UTF-8, naming the place.
sub read_web {
    my ($file, $from) = @_;
    my @lines;
    open my $in, '<:raw', $file
      or die(($from ? "$from: " : '') . "cannot open $file: $!\n");
    while (my $text = <$in>) {
        chomp $text;
        utf8::decode($text) or die "$file:$.: this line is not UTF-8 text; save the file as UTF-8\n";
        $text = NFC($text);    # letters pasted in two pieces, as e and its accent
        my $number = $.;
        if ($text =~ /^\@i\s+"?([^"\s]+)"?/) { push @lines, read_web($1, "$file:$number") }
        else { push @lines, [$file, $number, $text] }
    }
    return @lines;
}

# The web as one file, which is what ctangle and cweave are given: the line
# numbers in what they say are then those of the list that read_web returns.
sub in_one_piece {
    my $text = join '', map { "$_->[2]\n" } @_;
    utf8::encode($text);
    return $text;
}

# The sections, numbered as CWEB numbers them: {number, file, line, lines}.
# Element 0 is the limbo before the first.
sub sections {
    my @sections = ({ number => 0, file => $_[0][0], line => 1, lines => [] });
    for my $line (@_) {
        push @sections, { number => scalar @sections, file => $line->[0], line => $line->[1], lines => [] }
          if $line->[2] =~ /^\@(?:\s|\*|$)/;
        push @{ $sections[-1]{lines} }, $line;
    }
    return @sections;
}

# Where in a section a text stands: "file:line", the section's start otherwise.
sub where {
    my ($section, $text) = @_;
    if (defined $text && length $text) {
        for my $line (@{ $section->{lines} }) {
            return "$line->[0]:$line->[1]" if index($line->[2], $text) >= 0;
        }
    }
    return "$section->{file}:$section->{line}";
}

# Messages of ctangle and cweave, "(l. 1234)", as "chapters/x.w:12: ..."; names
# that stand nowhere are looked up in the web.
sub relocate {
    my ($output, $book, $web) = @_;
    my @lines = @$web;
    my @messages;
    $output =~ s/\n(?=\(l\. )/ /g;
    for (split /\n/, $output) {
        next unless /^!\s*(.*)/ && !/^! Line had to be broken/;    # only cweave's own output
        my $said = $1;
        my $place = $book;
        if ($said =~ s/\s*\.?\s*\(l\. (\d+)( of change file)?\)//) {
            my $line = $2 ? undef : $lines[$1 - 1];
            $place = $line ? "$line->[0]:$line->[1]" : "the change file:$1";
        }
        elsif ($said =~ /<(.*)>/) {
            my $name = $1;
            my ($line) = grep { index($_->[2], substr $name, 0, 40) >= 0 } @lines;
            $place = "$line->[0]:$line->[1]" if $line;
        }
        my $advice =
            $said =~ /^Not present/     ? 'no section has this name: check its spelling, each letter counts'
          : $said =~ /^Ambiguous/       ? 'two names begin like this: write a longer abbreviation'
          : $said =~ /^Never defined/   ? 'this name is used but no section says @<...@>= for it'
          : $said =~ /^Never used/      ? 'this section is defined but its name is used nowhere'
          : $said =~ /^Irreducible/     ? 'C that cweave cannot read: a missing semicolon, brace or quote is likely just before'
          : $said =~ /^Section name/    ? 'a section name must be closed by @>'
          : $said =~ /^String/          ? 'a string lacks its closing quote'
          : $said =~ /^Missing `\|'/    ? 'a |code| mention lacks its second bar'
          :                               '';
        push @messages, "$place: $said" . ($advice ? "\n    $advice" : '');
    }
    return @messages;
}

# The TeX part of a section: all that precedes its definitions and its C.
sub tex_part {
    my ($section) = @_;
    my $code = qr/\@(?:[dDfFsScCpP](?:\s|$)|<.*?\@>\+?=|\(.*?\@>\+?=)/;
    my @tex;
    for my $line (@{ $section->{lines} }) {
        my ($file, $number, $text) = @$line;
        my $done = $text =~ s/(?:^|(?<=^\@\s))\s*$code.*//;
        push @tex, [$file, $number, $text];
        last if $done;
    }
    return @tex;
}

# All pairs \fr{..}\en{..} of a section: [French, English].
sub pairs {
    my ($section) = @_;
    my $text = join "\n", map { $_->[2] =~ s/(?<!\\)%.*//r } tex_part($section);
    my $group = qr/(\{(?:[^{}\\]++|\\.|(?-1))*+\})/s;
    my @pairs;
    push @pairs, [$1, $2] while $text =~ /\\fr\s*$group\s*\\en\s*$group/g;
    return @pairs;
}

# The QUESTIONs: {name, chapter, number, level, course, title, answer, section, file,
# line}: the number is given here, in the order of each chapter; the line is that of
# the answer to write; the title is [French, English].
sub questions {
    my (@questions, %count);
    my $group = qr/(\{(?:[^{}\\]++|\\.|(?-1))*+\})/s;
    for my $section (@_) {
        my @tex = tex_part($section);
        my $text = join "\n", map { $_->[2] } @tex;
        while ($text =~ /^\\question\{([^{}]*)\}\{([^{}]*)\}\{([^{}]*)\}$group(.*?)\\answer\{[^{}]*\}($group)/sgm) {
            my %question = (name => $1, level => $2, course => $3, answer => substr($6, 1, -1), section => $section);
            my $title = $4;
            $question{title} = $title =~ /\\bi\s*$group\s*$group/ ? [map { substr $_, 1, -1 } $1, $2] : [$title, $title];
            my ($line) = grep { index($_->[2], "\\answer{$question{name}}") >= 0 } @tex;
            @question{ 'file', 'line' } = @$line[0, 1] if $line;
            $question{chapter} = $section->{file} =~ m{^chapters/(\w+)-} ? $1 : '';
            $question{number} = "$question{chapter}." . ++$count{ $question{chapter} };
            push @questions, \%question;
        }
    }
    return @questions;
}

# What a chapter's program measured for a QUESTION, if it did: {measured, low,
# high, fr, en, state}. The state is unfinished if the original measures the same.
# A QUESTION may have several measures: the first that is out of bounds counts.
sub target_of {
    my ($question) = @_;
    my ($name, $chapter) = @$question{qw(name chapter)};
    my ($now, $original) = map { read_targets($_)->{$name} || [] }
      "@{[$ENV{BUILD} || 'build']}/data/chapter$chapter/targets.tsv", "tests/golden/chapter$chapter.targets";
    return unless @$now;
    my ($out) = grep { $_->{measured} < $_->{low} || $_->{measured} > $_->{high} } @$now;
    my $same = "@{[map { $_->{measured} } @$now]}" eq "@{[map { $_->{measured} } @$original]}";
    my $target = $out || $now->[0];
    $target->{state} = $same ? 'unfinished' : $out ? 'not yet' : 'reached';
    return $target;
}

sub read_targets {
    my ($file) = @_;
    return {} unless -e $file;
    my $text = slurp($file);
    utf8::decode($text);
    my %targets;
    for (grep { !/^#/ } split /\n/, $text) {
        my ($name, %target);
        ($name, @target{qw(measured low high fr en)}) = split /\t/;
        push @{ $targets{$name} }, \%target;
    }
    return \%targets;
}

# The slips that TeX would report late or in its own words.
sub lint {
    my @errors;
    for my $section (@_) {
        next unless $section->{number};
        lint_section($section, \@errors);
    }
    my %seen;
    for my $question (questions(@_)) {
        my ($name, $place) = ($question->{name}, where($question->{section}, "\\question{$question->{name}}"));
        push @errors, "$place: a QUESTION's name is of lower-case letters, digits and hyphens, not `$name'"
          unless $name =~ /^(?:[a-z][a-z0-9-]*|\d+\.\d+)$/;
        push @errors, "$place: there is another QUESTION `$name', at $seen{$name}: choose another name" if $seen{$name};
        $seen{$name} //= $place;
    }
    return @errors;
}

# Words that cweave takes for the preprocessor's, wherever they stand: a variable of
# that name silently spoils the setting of its section.
sub reserved_words {
    my ($section, $errors) = @_;
    my $tex = () = tex_part($section);
    my @lines = @{ $section->{lines} };
    for my $line (@lines[$tex .. $#lines]) {
        my $code = $line->[2] =~ s/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*.*?\*\/|\@<.*?\@>|^\s*#.*|^\@\(.*//gr;
        push @$errors, "$line->[0]:$line->[1]: cweave keeps the word `$1' for the preprocessor: choose another name (section $section->{number})"
          if $code =~ /\b(line|error|elif|endif|ifdef|ifndef|pragma|undef|include)\b/;
    }
}

sub lint_section {
    my ($section, $errors) = @_;
    reserved_words($section, $errors);
    my (@open, $pairs, $want, $maths, $incode, $asked);
    my $complain = sub {
        my ($line, $what) = @_;
        push @$errors, "$line->[0]:$line->[1]: $what (section $section->{number})";
    };
    my $verbatim = 0;
    for my $line (tex_part($section)) {
        my $text = $line->[2];
        $text =~ s/\@[\^.:].*?\@>//g;
        $text =~ s/^\@(?:\*+\d*|\s)//;
        $text =~ s/\@\@/ /g;
        while ($text =~ /\G(\\[A-Za-z]+|\\.|[^\\])/g) {
            my $token = $1;
            if ($incode) { $incode = 0 if $token eq '|'; next }
            if ($token eq '|') {
                my $code = substr($text, pos $text) =~ /^([^|]*)\|/ ? $1 : '';
                $complain->($line, "in a formula too a | starts a mention of code: write \\vert for an absolute value")
                  if $code =~ /\\|^\w$/ && ($maths || grep { $_->[1] eq '\\formula' } @open);
                $incode = $line;
                next;
            }
            if ($token eq '%') {
                $complain->($line, 'a % hides the rest of its line: write \\%')
                  if @open && $open[0][1] && substr($text, pos $text) =~ /\S/;
                last;
            }
            if ($want && $token !~ /^(?:\s|\\en)$/) {
                $complain->($want, "\\fr{...} is not followed by its \\en{...}");
                $want = undef;
            }
            if ($token eq '\\fr') {
                $complain->($line, 'an \\fr inside ' . ($open[-1][1] || 'a brace')
                    . ": a brace { opened at line $open[-1][0][1] is not closed")
                  if @open && !(@open == 1 && $open[0][1] eq '\\answer');
                push @open, [$line, '\\fr'] if $text =~ /\G\{/gc;
                $pairs++;
            }
            elsif ($token eq '\\en') {
                if (@open && !(@open == 1 && $open[0][1] eq '\\answer')) {
                    $complain->($line, 'an \\en inside ' . ($open[-1][1] || 'a brace')
                        . ": a brace { opened at line $open[-1][0][1] is not closed");
                    return;
                }
                $complain->($line, '\\en{...} comes without its \\fr{...} before it') unless $want;
                $want = undef;
                push @open, [$line, '\\en'] if $text =~ /\G\{/gc;
            }
            elsif ($token =~ /^\\(?:cmd|file|url|val|macro|seclabel|secref|figref|cite|eqref)$/) {
                $text =~ /\G(\{(?:[^{}\\]++|\\.|(?1))*\})/gc;    # taken as it is typed
            }
            elsif ($token eq '\\question') {
                $asked = $text =~ /\G\{([^{}]*)\}/gc ? $1 : '';
            }
            elsif ($token eq '\\answer') {
                $asked //= '?';
                $complain->($line, "after QUESTION $asked comes \\answer{$asked}{...}")
                  unless $text =~ /\G\{\Q$asked\E\}(?=\{)/gc;
                push @open, [$line, '\\answer'] if $text =~ /\G\{/gc;
                undef $asked;
            }
            elsif ($token eq '{') { push @open, [$line, ''] }
            elsif ($token eq '}') {
                if (!@open) { $complain->($line, 'a } too many: no { is open here'); return }
                my $closed = pop @open;
                $maths = undef if !@open && $maths && $complain->($maths, 'a $ opens a formula that no second $ closes');
                $want = $line if $closed->[1] eq '\\fr';
            }
            elsif ($token eq '$') { $maths = $maths ? undef : $line }
            elsif ($token eq '_' || $token eq '^') {
                $complain->($line, "a $token outside a formula: write \\$token in text, or \$...\$ around the formula")
                  unless $maths || grep { $_->[1] eq '\\formula' } @open;
            }
            elsif ($token eq '#' || $token eq '&') {
                next if $token eq '&' && grep { $_->[1] eq '\\formula' } @open;
                $complain->($line, "a $token alone: write \\$token");
            }
            elsif ($token eq '\\formula' || $token eq '\\eqn') {
                $text =~ /\G\{[^{}]*\}/gc if $token eq '\\eqn';
                push @open, [$line, '\\formula'] if $text =~ /\G\{/gc;
            }
        }
    }
    $complain->($incode, 'a | opens a mention of code that no second | closes') if $incode;
    $complain->($open[0][0], 'a brace { is not closed in this section'
        . ($open[0][1] ? " (it opens $open[0][1])" : '')) if @open;
    $complain->($want, '\\fr{...} is not followed by its \\en{...}') if $want && !@open;
    $complain->($maths, 'a $ opens a formula that no second $ closes') if $maths && !@open;
    push @$errors, "$section->{file}:$section->{line}: QUESTION $asked has no \\answer{$asked}{} (section $section->{number})"
      if defined $asked && !@open;
    push @$errors, "$section->{file}:$section->{line}: no \\fr{...}\\en{...} here: every section has prose in both languages (section $section->{number})"
      unless $pairs || @open;
}
1;
