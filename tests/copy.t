#!/usr/bin/env perl
# What a reader copies out of the PDF is C. All the code of the English edition is taken from
# its page, the names put together as its sections say; every file must compile, and the
# programs so made must write the data that they write when made from the source.
use strict;
use warnings;
use utf8;
use lib 'tools';
use Test::More;
use Tool qw(slurp text);
use Digest::SHA;
use File::Temp 'tempdir';
use Encode qw(encode decode);
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

# ---- Lines of the page in the type of code: 9.3 pt in the stories, 7.8 pt in the backstage,
# a little less in typewriter type.
my @lines;
my $page_text = decode('UTF-8', `mutool draw -q -F stext build/book-en.pdf 2>/dev/null`);
my ($last_y, $last_x) = (-1, 0);
while ($page_text =~ m{<page |<line bbox="([\d.-]+) ([\d.-]+) ([\d.-]+) ([\d.-]+)"[^>]*>(.*?)</line>}sg) {
    if (!defined $1) { $last_y = -1; next }
    my ($x, $top, $right, $inside) = ($1, $2, $3, $5);
    my ($size) = sort { $b <=> $a } $inside =~ /<font [^>]*size="([\d.]+)"/g;
    last if $size > 15 && join('', $inside =~ /\bc="(.)"/g) =~ /^Index$/;
    my ($y) = $inside =~ /<char [^>]*\by="([\d.]+)"/;
    next if $y < 70 || abs($x - 413.9) < 3 || $x < 63.5 && $inside !~ /c="(?:⟨|&#x27e8;)"/i;    # heads, notes
    push @lines, "\f" if $size > 12;    # a heading: no code goes on under it
    next unless grep({ abs($size - $_) < .07 } 9.27, 7.77, 8.9, 7.46) || ($lines[-1] // '') ne '' && $y == $last_y;
    my $line = join '', $inside =~ /<char [^>]*?\bc="((?:[^"])*)"/g;
    $line =~ s/&lt;/</g; $line =~ s/&gt;/>/g; $line =~ s/&quot;/"/g; $line =~ s/&apos;/'/g; $line =~ s/&#x([0-9a-f]+);/chr hex $1/ge; $line =~ s/&amp;/&/g;
    if ($y == $last_y && @lines) { $lines[-1] .= " $line" } else { push @lines, $line }
    $last_y = $y;
}
cmp_ok scalar @lines, '>', 2000, @lines . ' lines of code on the pages';

# ---- Sections by name, files among them.
my (%code, $name, %files);
for (@lines) {
    if (/^\s*⟨(.*?)\s*\d+\s*⟩\s*\+?\s*==\s*(?:(?:see also|used in|cited in).*)?$/) {
        ($name = $1) =~ s/\s+//g;
        $files{$name} = 1 if $name =~ /^[\w-]+\.[ch]$/;
    }
    elsif (/^\s*(?:see also|used in|cited in) §/) { }
    elsif ($_ eq "\f") { undef $name }
    elsif (defined $name) { $code{$name} .= "$_\n" }
}
my %missing;
sub expand {
    my ($key, $depth) = @_;
    my $text = $code{$key} // do { $missing{$key} = 1; return '' };
    return '' if $depth > 20;
    $text =~ s/⟨(.*?)\s*\d+\s*⟩/expand($1 =~ s{\s+}{}gr, $depth + 1)/ges;
    return $text;
}
my $dir = $ENV{COPY} || tempdir(CLEANUP => 1);
for my $file (keys %files) {
    open my $out, '>', "$dir/$file" or die $!;
    print $out encode('UTF-8', expand($file, 0));
    close $out;
}
is_deeply [sort keys %missing], [], 'every name used is defined on the page';
cmp_ok scalar keys %files, '>', 10, keys(%files) . ' files';

my @flags = split ' ', $ENV{EXACT} // '-std=c17 -D_POSIX_C_SOURCE=200809L -ffp-contract=off -fno-math-errno -fno-trapping-math';
my @broken;
for my $file (sort grep { /\.c$/ } keys %files) {
    my $said = `cd $dir && gcc @flags -O1 -w -I. -c $file 2>&1`;
    push @broken, "$file: " . substr $said, 0, 3000 if $?;
}
is join("\n", @broken), "", 'all that is copied compiles';

# ---- And it computes the same.
for my $chapter (1, 2) {
    my ($objects) = text('build/c/programs.mk') =~ m{^build/o/chapter$chapter\.program:\s*(.*)$}m or do { fail "chapter $chapter in programs.mk"; next };
    my @objects = map { m{([\w-]+\.o)} } split ' ', $objects;
    my $said = `cd $dir && gcc -o chapter$chapter @objects -lm 2>&1 && mkdir -p data$chapter && ./chapter$chapter --out=data$chapter 2>&1`;
    is $?, 0, "chapter $chapter, copied, links and runs" or diag $said;
    my @differ;
    for (split /\n/, slurp("tests/golden/chapter$chapter.sha256")) {
        my ($sum, $file) = split;
        my $path = "$dir/data$chapter/$file";
        push @differ, $file unless -e $path && Digest::SHA->new(256)->addfile($path)->hexdigest eq $sum;
    }
    is_deeply \@differ, [], "chapter $chapter, copied, writes the golden data";
}
# ---- Names are found by a search.
my $plain = decode('UTF-8', `pdftotext build/book-en.pdf -`);
like $plain, qr/\b\Q$_\E\b/, "$_ is found" for qw(size_t lif_neuron first_sample value_put workshop_begin);
done_testing;
