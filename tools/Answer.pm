# What a student types between the braces of \answer and \auteurs, in a letter's plain text,
# turned into TeX: tex_of(TEXT) for one text, with_answers(LINES) for a whole web.
# Formulas ($...$, $$...$$, \[...\]) and the book's macros may stand in the text.
package Answer;
use strict;
use warnings;
use utf8;
use Exporter 'import';
use Unicode::Normalize 'NFC';
use Tool '$group';
our @EXPORT_OK = qw(tex_of with_answers);

# Signs that a formula's fonts lack, as TeX; in text most print as they are.
my %in_formula = (
    '≤' => '\le ', '≥' => '\ge ', '≈' => '\approx ', '≠' => '\ne ', '≡' => '\equiv ', '±' => '\pm ', '×' => '\times ',
    '·' => '\cdot ', '÷' => '\div ', '∞' => '\infty ', '→' => '\to ', '←' => '\gets ', '⇒' => '\Rightarrow ', '∑' => '\sum ',
    '∫' => '\int ', '√' => '\surd ', '∂' => '\partial ', '∝' => '\propto ', '∼' => '\sim ', '≪' => '\ll ', '≫' => '\gg ',
    '−' => '-', '–' => '-', '’' => "'", '°' => '^\circ ', '…' => '\dots ', '∈' => '\in ', '⟨' => '\langle ', '⟩' => '\rangle ',
    '|' => '\vert ', '@' => '@@', "\x{A0}" => '\ ', "\x{202F}" => '\,', "\x{2009}" => '\,', '%' => '\%', '#' => '\#', '½' => '{1\over2}');
# Signs that the text's fonts lack or TeX takes for itself.
my %in_text = (
    '@' => '@@', '%' => '\%', '&' => '\&', '#' => '\#', '_' => '\_', '^' => '\char94 ', '~' => '\char126 ', '|' => '\char124 ',
    '√' => '$\surd$', '∂' => '$\partial$', '∝' => '$\propto$', '⇒' => '$\Rightarrow$', '∼' => '$\sim$', '≡' => '$\equiv$',
    '✓' => '$\surd$', '✔' => '$\surd$', "\x{F0B7}" => '•', "\x{2028}" => "\n", "\x{2029}" => "\n\n", "\x{3000}" => ' ',
    map { chr($_) => '' } 0xAD, 0x200B .. 0x200F, 0x2060, 0xFEFF, 0xFE0F);
my (%raised, %lowered);
@raised{ split //, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵉ' } = split //, '0123456789+-=()nie';
@lowered{ split //, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢₜₐₑₛ' } = split //, '0123456789+-=()nitaes';
my ($raised, $lowered) = map { my $set = join '', map { quotemeta } keys %$_; qr/[$set]+/ } \%raised, \%lowered;
my %accent = ("'" => "\x{301}", '`' => "\x{300}", '^' => "\x{302}", '"' => "\x{308}", '~' => "\x{303}", c => "\x{327}");

sub script {    # ⁻¹ as {-1}
    my ($text, $table) = @_;
    return '{' . join('', map { $table->{$_} } split //, $text) . '}';
}

sub formula {
    my ($text) = @_;
    $text =~ s/($raised)/'^' . script($1, \%raised)/ge;
    $text =~ s/($lowered)/'_' . script($1, \%lowered)/ge;
    $text =~ s/(\d),(?=\d)/$1\{,}/g;
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
    [qr/\$\$(.+?)\$\$|\\\[(.+?)\\\]/s => sub { '\formula{' . formula($1 // $2) . '}' }],
    [qr/\$([^\$]+)\$|\\\((.+?)\\\)/s  => sub { '$' . formula($1 // $2) . '$' }],
    [qr/(https?:\/\/[^\s{}\\]+)/        => sub { address($1) }],
    [qr/\\(cmd|file|url|val|num|qty|picture|table|showfigure|figref|eqref|secref|chapref|questionref|cite)(?=\{)((?:$group)+)/
        => sub { my ($name, $rest) = ($1, $2); $rest =~ s/\@/\@\@/g; "\\$name$rest" }],
    [qr/\\(['`^"~c])\{?([A-Za-z])\}?/    => sub { $accent{$1} ? NFC("$2$accent{$1}") : "\\$1$2" }, sub { $_[0] =~ /^\\c[^{]/ ? 0 : 1 }],
    [qr/\\\\/                           => sub { '\hfil\break ' }],
    [qr/\\([A-Za-z]+)/                  => sub { "\\$1" }],
    [qr/\\([{}%&#_\$])/                 => sub { "\\$1" }],
    [qr/\\\@/                           => sub { '@@' }],
    [qr/\\/                             => sub { '\char92 ' }],
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

# Straight quotes open and close in turn within a paragraph; one without its pair stays.
sub quotes {
    my ($text) = @_;
    return $text if (() = $text =~ /"/g) % 2;
    my $open = 0;
    return $text =~ s/"/($open = !$open) ? '\openquote{}' : '\closequote{}'/ger;
}

sub tex_of {
    my ($text) = @_;
    my @paragraphs = map { quotes(plain($_)) } split /(\n[ \t]*\n\s*)/, $text, -1;
    $text = join '', @paragraphs;
    $text =~ s/^([ \t]*)(?:[-–—•*]|\\char42 )[ \t]+/$1\\li /gm;
    $text =~ s/^([ \t]*)(\d+[.)])[ \t]+/$1\\numbered{$2} /gm;
    return $text;
}

# The lines of a web, [file, number, text], with each answer and the authors in TeX. A text
# over several lines keeps its lines; one too long for CWEB is folded.
sub with_answers {
    my @lines = @_;
    my @out;
    while (@lines) {
        my $line = shift @lines;
        my $text = $line->[2];
        if ($text !~ /^\s*\\(?:answer\s*\{[\w.-]+\}\s*|auteurs\s*)\{/) { push @out, $line; next }
        my @taken = ($line);
        until ($text =~ /\A(\s*\\(?:answer\s*\{[\w.-]+\}|auteurs)\s*)$group/) {
            last if !@lines || $lines[0][2] =~ /^\@(?:[\s*<(cp]|$)/;
            push @taken, shift @lines;
            $text .= "\n$taken[-1][2]";
        }
        if ($text !~ /\A(\s*\\(?:answer\s*\{[\w.-]+\}|auteurs)\s*)$group(.*)\z/s) { push @out, @taken; next }    # lint will say it
        my ($head, $body, $rest) = ($1, substr($2, 1, -1), $3);
        my $bilingual = $body =~ /\A\s*(?:%\s*)?\\fr\s*\{/;    # a model answer, written in TeX
        my $tex = $bilingual ? $body : tex_of($body);
        $head =~ s/\s+//g;
        push @out, fold(\@taken, "$head\{$tex}$rest");
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
