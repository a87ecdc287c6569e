# What all the tools share: files, braces, and words in the reader's language.
package Tool;
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Encode qw(encode decode);
use Errno 'ENOSPC';
use Exporter 'import';
our @EXPORT = qw($build slurp text replace replace_text $group inner word words in_both day_of rows fail signs in_language disk_full);

our $build = $ENV{BUILD} || 'build';    # where everything is made

# Braces that balance, with what they hold: the only place where they are read.
our $group = qr/(\{(?:[^{}\\]++|\\.|(?-1))*+\})/s;
sub inner { return substr $_[0], 1, -1 }

# A file's bytes; its text, without the byte-order mark and the CR of another system.
sub slurp {
    my ($name) = @_;
    open my $in, '<:raw', $name or die "$name: $!\n";
    local $/;
    return scalar(<$in>) // '';
}
sub text { return decode('UTF-8', slurp(@_)) =~ s/^\x{FEFF}//r =~ s/\r\n/\n/gr }

# Replaces a file by these bytes, or this text, if they differ: aside, then renamed.
sub replace {
    my ($name, $bytes) = @_;
    return if -e $name && slurp($name) eq $bytes;
    my $whole = open my $out, '>:raw', "$name.part";
    $whole &&= print $out $bytes;
    my $why = $!;
    if ($out && !close $out && $whole) { ($whole, $why) = (0, $!) }
    return rename("$name.part", $name) || die "$name: $!\n" if $whole;
    unlink "$name.part";
    die "$name: ", $why == ENOSPC ? word('disk.full') : $why, "\n";
}
# Whether there is no room left in a folder, for those who do not say it.
sub disk_full {
    my ($folder) = @_;
    return !eval { replace("$folder/room", 'x' x 2**18); unlink "$folder/room"; 1 } && $@ =~ /\Q${\word('disk.full')}\E/;
}
sub replace_text { replace($_[0], encode('UTF-8', $_[1])) }

# The rows of a table, comments and blank lines left out: [cell, ...].
sub rows { return map { [split /\t/, $_, -1] } grep { /\S/ && !/^#/ } split /\r?\n/, text($_[0]) }

# tex/words.tsv holds the book's own words, a key and a column per language.
my %word;
our $language;
sub in_language { return $language ||= ($ENV{LANGUAGE} || $ENV{LC_ALL} || $ENV{LC_MESSAGES} || $ENV{LANG} || '') =~ /^fr/ ? 'fr' : 'en' }
sub words { ($language) = @_ }    # from now on, the words of this language
sub in_both { my ($say) = @_; return map { local $language = $_; $say->() } 'fr', 'en' }
sub day_of {
    my ($day, $month, $year) = @_;
    return join ' ', $day == 1 ? word('date.first') : $day, (split ' ', word('date.months'))[$month - 1], $year;
}
sub word {
    my ($key, @values) = @_;
    (my $table = __FILE__) =~ s{[^/]*$}{../tex/words.tsv};
    %word = map { $_->[0] => { fr => $_->[1], en => $_->[2] } } rows($table) unless %word;
    my $form = ($word{$key} or die "$table: no row for $key\n")->{ in_language() };
    my $next = 0;
    return $form =~ s/%(?:(\d)\$)?s/$values[$1 ? $1 - 1 : $next++] \/\/ ''/ger;
}

# tex/signs.tsv: letters and signs by their names in TeX, {name => [sign, kind]}.
sub signs {
    (my $table = __FILE__) =~ s{[^/]*$}{../tex/signs.tsv};
    return map { $_->[0] => [@$_[1, 2]] } reverse rows($table);
}

sub fail { print STDERR map({ "$_\n" } @_); exit 1 }
1;
