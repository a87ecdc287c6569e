# What a student types between the braces of \answer and \auteurs, in a letter's plain text,
# turned into TeX: tex_of(TEXT) for one text, names_of(TEXT) for the authors, with_answers(LINES)
# for a whole web. Names are printed as typed; in an answer
# formulas ($...$, $$...$$, \[...\]), the book's macros, and what those who know Markdown or LaTeX
# type without thinking may stand in the text; the preface's page says what.
package Answer;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Unicode::Normalize 'NFC';
use Encode qw(encode decode);
use Tool qw($group inner signs);
our @EXPORT_OK = qw(tex_of names_of with_answers picture_name picture_file);

# Signs that a formula's fonts lack, as TeX; in text most print as they are.
my %in_formula = (
    '≤' => '\le ', '≥' => '\ge ', '≈' => '\approx ', '≠' => '\ne ', '≡' => '\equiv ', '±' => '\pm ', '×' => '\times ',
    '·' => '\cdot ', '÷' => '\div ', '∞' => '\infty ', '→' => '\to ', '←' => '\gets ', '⇒' => '\Rightarrow ', '∑' => '\sum ',
    '∫' => '\int ', '√' => '\surd ', '∂' => '\partial ', '∝' => '\propto ', '∼' => '\sim ', '≪' => '\ll ', '≫' => '\gg ',
    '−' => '-', '–' => '-', '’' => "'", '°' => '^\circ ', '…' => '\dots ', '∈' => '\in ', '⟨' => '\langle ', '⟩' => '\rangle ',
    '|' => '\vert ', '@' => '@@', "\x{A0}" => '\ ', "\x{202F}" => '\,', "\x{2009}" => '\,', '%' => '\%', '#' => '\#', '½' => '{1\over2}');
# Signs that the text's fonts lack or TeX takes for itself.
my %in_text = (
    '@' => '@@', '%' => '\%', '&' => '\&', '#' => '\#', '_' => '\_', '^' => '\char94{}', '~' => '\char126{}', '|' => '\char124{}',
    '√' => '$\surd$', '∂' => '$\partial$', '∝' => '$\propto$', '⇒' => '$\Rightarrow$', '∼' => '$\sim$', '≡' => '$\equiv$',
    '✓' => '$\surd$', '✔' => '$\surd$', "\x{F0B7}" => '•', "\x{2028}" => "\n", "\x{2029}" => "\n\n", "\x{3000}" => ' ',
    "\x{25AA}" => '•', "\x{25CF}" => '•', "\x{25E6}" => '•', "\x{2023}" => '•', "\x{2010}" => '-', "\x{2011}" => '-',
    map { chr($_) => '' } 0xAD, 0x200B .. 0x200F, 0x2060, 0xFEFF, 0xFE0F);
my (%raised, %lowered);
@raised{ split //, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵉ' } = split //, '0123456789+-=()nie';
@lowered{ split //, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢₜₐₑₛ' } = split //, '0123456789+-=()nitaes';
my ($raised, $lowered) = map { my $set = join '', map { quotemeta } keys %$_; qr/[$set]+/ } \%raised, \%lowered;
my %accent = ("'" => "\x{301}", '`' => "\x{300}", '^' => "\x{302}", '"' => "\x{308}", '~' => "\x{303}", c => "\x{327}",
    v => "\x{30C}", u => "\x{306}", H => "\x{30B}", k => "\x{328}", r => "\x{30A}");
my %letter = (o => 'ø', O => 'Ø', l => 'ł', L => 'Ł', ss => 'ß', oe => 'œ', OE => 'Œ', ae => 'æ', AE => 'Æ', aa => 'å', AA => 'Å',
    ldots => '…', dots => '…', S => '§', pounds => '£', textdegree => '°');
my %sign = signs();    # those that stand only in a formula
my ($sign) = map { qr/$_/ } join '|', sort { length $b <=> length $a } grep { /^[A-Za-z]+$/ } keys %sign;
my ($letter) = map { qr/$_/ } join '|', sort { length $b <=> length $a } keys %letter;

sub script {    # ⁻¹ as {-1}
    my ($text, $table) = @_;
    return '{' . join('', map { $table->{$_} } split //, $text) . '}';
}

sub formula {
    my ($text) = @_;
    $text =~ s/($raised)/'^' . script($1, \%raised)/ge;
    $text =~ s/($lowered)/'_' . script($1, \%lowered)/ge;
    $text =~ s/(\d),(?=\d)/$1\{,}/g;
    $text =~ s/\n[ \t]*(?=[-–—•*+][ \t]|\(?\w{1,2}[.)][ \t])/\n{}/g;    # no list begins here
    $text =~ s/(?<!\\)([^\x20-\x7E\n]|[|\@%#])/$in_formula{$1} \/\/ $1/ge;
    return $text;
}

# A web address ends before the punctuation of its sentence.
sub address {
    my ($text) = @_;
    my $after = $text =~ s/([.,;:!?)»”"']+)$// ? $1 : '';
    $text =~ s/\@/\@\@/g;
    $text =~ s/%/\\%/g;
    return "\\url{$text}" . plain($after);
}

# The pieces of a text, each with what becomes of it; the first that fits is taken.
my @pieces = (
    [qr/\$(?=\d[^\$]*(?:\s\$\d|\z))/      => sub { '\\$' }],    # $5 and $10 are prices
    [qr/\$\$(.+?)\$\$|\\\[(.+?)\\\]/s => sub { '\formula{' . formula($1 // $2) . '}' }],
    [qr/\$([^\$]+)\$|\\\((.+?)\\\)/s  => sub { '$' . formula($1 // $2) . '$' }],
    [qr/(https?:\/\/[^\s{}\\]+)/        => sub { address($1) }],
    [qr/\\(cmd|file|url|val|num|qty|showfigure|figref|eqref|secref|chapref|questionref|cite)(?=\{)((?:$group)+)/
        => sub { my ($name, $rest) = ($1, $2); $rest =~ s/\@/\@\@/g; "\\$name$rest" }],
    [qr/\\picture\s*(?=\{)$group\s*($group?)/ => sub { picture(inner($1), $2 eq '' ? '' : inner($2)) }],
    [qr/\\table\s*(?=\{)$group/          => sub { '\table{' . table(inner($1)) . '}' }],
    [qr/\\begin\{equation\*?\}(.+?)\\end\{equation\*?\}/s => sub { '\formula{' . formula($1) . '}' }],
    [qr/\\(?:begin|end)\{(?:itemize|enumerate|quote|center)\}/ => sub { '' }],
    [qr/\\item(?![A-Za-z])\s*/           => sub { '\li ' }],
    [qr/\\(['`^"~])\{?([A-Za-z])\}?|\\([cvuHkr])\{([A-Za-z])\}/ => sub { NFC(($2 // $4) . $accent{ $1 // $3 }) }],
    [qr/\\($letter)(?![A-Za-z])(?:\{\}| )?/ => sub { $letter{$1} }],
    [qr/\\([dt]?frac$group$group|sqrt$group)/ => sub { '$\\' . formula($1) . '$' }],
    [qr/\\($sign)(?![A-Za-z])/           => sub { "\$\\$1\$" }],
    [qr/`([^`\n]+)`/                    => sub { '{\tt ' . typed($1, ' ') . '}' }],
    [qr/\\,/                           => sub { '\thinspace ' }],
    [qr/\\\\/                           => sub { '\hfil\break ' }],
    [qr/\\([A-Za-z]+)/                  => sub { "\\$1" }],
    [qr/\\([{}])/                      => sub { '\char' . ord($1) . '{}' }],
    [qr/\\([%&#_\$])/                   => sub { "\\$1" }],
    [qr/\\\@/                           => sub { '@@' }],
    [qr/\\-/                           => sub { '' }],
    [qr/((?:[^\s{}\\\$\x{A0}\x{202F}\x{2009}]){36,})/ => sub { long_word($1) }],
    [qr/\\/                             => sub { '\char92{}' }],
    [qr/($raised)/                      => sub { '$^' . script($1, \%raised) . '$' }],
    [qr/($lowered)/                     => sub { '$_' . script($1, \%lowered) . '$' }],
    [qr/(.)/s                           => sub { $in_text{$1} // $1 }]);

sub plain {
    my ($text) = @_;
    my $out = '';
    PIECE: while ((pos($text) // 0) < length $text) {
        for my $piece (@pieces) {
            my ($pattern, $become, $fits) = @$piece;
            my $at = pos $text;
            next unless $text =~ /\G$pattern/gc;
            if ($fits && !$fits->($&)) { pos($text) = $at; next }
            $out .= $become->();
            next PIECE;
        }
    }
    return $out;
}

# A word too long for a line breaks after its punctuation, or anywhere.
sub long_word { return join '\allowbreak ', map { join '', map { $in_text{$_} // $_ } split // } $_[0] =~ /([^-\/.,:;&?=_+]{1,24}[-\/.,:;&?=_+]*|.)/g }

# Signs as they are on a keyboard, in code: each space is the one given, the first ones stay.
sub typed {
    my ($text, $space) = @_;
    my $start = $text =~ s/^( +)// ? '~' x length $1 : '';
    return $start . $text =~ s/ +/$space x length $&/ger =~ s/([\\{}%&#_^~|\@\$`'"-])/'\char' . ord($1) . '{}'/ger;
}

# A picture's file goes by a name that TeX, CWEB and the lint take as it stands.
sub picture {
    my ($file, $caption) = @_;
    return '\picture{' . picture_name($file) . '}{' . quotes(plain($caption)) . '}';
}
sub picture_name { return encode('UTF-8', $_[0] =~ s/^\s+|\s+$//gr) =~ s{([^A-Za-z0-9.])}{sprintf '=%02X', ord $1}ger }
sub picture_file { return decode('UTF-8', $_[0] =~ s/=(..)/chr hex $1/ger) }

sub table {
    my ($text) = @_;
    my @rows = map { join '&', map { quotes(plain($_)) } split /(?<!\\)&/, $_, -1 } split /\\\\/, $text, -1;
    return join '\\\\', @rows;
}

# Straight quotes open and close in turn within a paragraph; one without its pair stays.
sub quotes {
    my ($text) = @_;
    $text =~ s/(?<![^\s(\[])'([^'\n]{1,60})'(?![\p{L}\p{N}])/‘$1’/g;
    return $text if (() = $text =~ /"/g) % 2;
    my $open = 0;
    return $text =~ s/"/($open = !$open) ? '\openquote{}' : '\closequote{}'/ger;
}

# The blocks of a text: code (between ```, or indented deeper than the rest after a blank line), tables (of | or
# of tabs) and the rest. Each gives as many lines as it takes.
sub tex_of {
    my ($text) = @_;
    my @lines = split /\n/, $text, -1;
    my @out;
    my ($base) = sort { $a <=> $b } map { /^( *)\S/ ? length $1 : () } @lines[1 .. $#lines];
    my $code = ' ' x (4 + ($base // 0));
    my @prose;
    my $prose = sub { push @out, prose(join "\n", @prose) if @prose; @prose = () };
    while (@lines) {
        my ($of, @taken) = block($code, !@prose || $prose[-1] !~ /\S/, \@lines);
        if (!$of) { push @prose, shift @lines; next }
        $prose->();
        splice @lines, 0, @taken;
        push @out, $of->(@taken);
    }
    $prose->();
    return join "\n", @out;
}

# What block begins here, if not prose: what makes TeX of it, and its lines.
sub block {
    my ($code, $after_blank, $lines) = @_;
    my $run = sub { my ($what) = @_; my $n = 0; $n++ while $n < @$lines && $lines->[$n] =~ $what; return @$lines[0 .. $n - 1] };
    if ($lines->[0] =~ /^\s*```/) {
        my ($end) = grep { $lines->[$_] =~ /^\s*```\s*$/ } 1 .. $#$lines;
        return (sub { shift; pop; ('', code_lines(@_), '') }, @$lines[0 .. $end]) if $end;
    }
    my @run = $run->(qr/^\s*\|.*\|\s*$/);
    return (sub { table_lines(map { s/^\s*\||\|\s*$//gr =~ s/&/\\&/gr =~ s/\|/&/gr } @_) }, @run) if @run > 1;
    @run = $run->(qr/\S.*\t.*\S/);
    return (sub { table_lines(map { s/&/\\&/gr =~ s/\t/&/gr } @_) }, @run) if @run > 1 && $run[0] !~ /^\s*(?:[-–—•*\x{F0B7}]|\(?\w{1,2}[.)])\s/;
    if ($after_blank) {    # as code looks, not the first line of a paragraph
        @run = $run->(qr/^(?:\Q$code\E|\t)\s*[^-\s•*\d]|^\s*$/);
        my $follows = @run && @run < @$lines && $run[-1] =~ /\S/;
        pop @run while @run && $run[-1] !~ /\S/;
        return (\&code_lines, @run) if @run && $run[0] =~ /\S/ && !$follows && "@run" =~ /[;{}=]|\w\(/ && !grep { length > 100 } @run;
    }
    return;
}
sub code_lines { my ($in) = sort { $a <=> $b } map { /^(\s*)\S/ ? length $1 : () } @_; return map { '\codeline{' . typed(s/\t/    /gr =~ s/^ {0,@{[$in || 0]}}//r, ' ') . '}' } @_ }
sub table_lines {
    my @rows = map { /^[\s:&=-]+$/ && /-/ ? '%' : table($_) . '\\\\' } @_;
    $rows[0] = '\table{' . $rows[0];
    $rows[-1] .= '}';
    return @rows;
}

# A list's lines begin with a dash, a bullet, a star, a number or a letter.
sub prose {
    my ($text) = @_;
    $text = join '', map { quotes(plain($_)) } split /(\n[ \t]*\n\s*)/, $text, -1;
    $text =~ s/^([ \t]*)[-–—•*+][ \t]+/$1\\li /gm;
    $text =~ s/^([ \t]*)(\d{1,2}[.)]|\(?(?:\d{1,2}|[a-z])\))[ \t]+/$1\\numbered{$2} /gm;
    return $text;
}

# Names: each sign as typed, on one line; all that TeX may be asked for is an accent.
my %in_names = (%in_text, '\\' => '\char92{}', '{' => '\char123{}', '}' => '\char125{}', '$' => '\$');
sub names_of {
    my ($text, $in_tex) = @_;
    $text = NFC($text) =~ s/[\s\p{Cc}]+/ /gr =~ s/^ | $//gr;
    if ($in_tex) {    # in a .w file, as in TeX: \& for &, \'e for é
        $text =~ s/\\(['`^"~])\{?([A-Za-z])\}?|\\([cvuHkr])\{([A-Za-z])\}/NFC(($2 \/\/ $4) . $accent{ $1 \/\/ $3 })/ge;
        $text =~ s/\\($letter)(?![A-Za-z])(?:\{\}| )?/$letter{$1}/g;
        $text =~ s/\\([{}%&#_\$\@])|\@\@/$1 \/\/ '@'/ge;
    }
    return quotes($text =~ s/(.)/$in_names{$1} \/\/ $1/ger);
}

# Where an answer begins, or the names: first on its line, indented, or after a brace that closes.
my $where = qr/\A((?:[^%]*\})?\s*)(\\(?:answer\s*\{[\w.-]+\}|auteurs)\s*)/;

# The lines of a web, [file, number, text], with each answer and the authors in TeX. A text
# over several lines keeps its lines; one too long for CWEB is folded.
sub with_answers {
    my @lines = @_;
    my @out;
    while (@lines) {
        my $line = shift @lines;
        my $text = $line->[2];
        if ($text =~ /$where\z/ && @lines && $lines[0][2] =~ /^\s*\{/) { $text .= shift(@lines)->[2] =~ s/^\s*\{/{%\n/r }
        if ($text !~ /$where\{/) { push @out, $line; next }
        my @taken = ($line);
        until ($text =~ /$where$group/) {
            last if !@lines || $lines[0][2] =~ /^\@(?:[\s*<(cp]|$)/;
            push @taken, shift @lines;
            $text .= "\n$taken[-1][2]";
        }
        if ($text !~ /$where$group(.*)\z/s) { push @out, @taken; next }    # lint will say it
        my ($before, $head, $body, $rest) = ($1, $2, inner($3), $4);
        my $bilingual = $body =~ /\A\s*(?:%\s*)?\\fr\s*\{/;    # a model answer, written in TeX
        my $tex = $bilingual ? $body : $head =~ /auteurs/ ? names_of($body, 1) : tex_of($body);
        $head =~ s/\s+//g;
        $before =~ s/^\s+// if $head eq '\auteurs';
        push @out, fold(\@taken, "$before$head\{$tex}$rest");
    }
    return @out;
}

# Back into lines, each at the place it came from, none over 400 characters.
sub fold {
    my ($taken, $text) = @_;
    my @new = split /\n/, $text, -1;
    my @out;
    for my $i (0 .. $#new) {
        my ($file, $number) = @{ $taken->[$i < @$taken ? $i : -1] };
        my $left = $new[$i];
        push @out, [$file, $number, $1] while length $left > 400 && $left =~ s/\A(.{200,400}?)[ \t]//;
        push @out, [$file, $number, $left];
    }
    return @out;
}
1;
