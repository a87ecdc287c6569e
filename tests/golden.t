#!/usr/bin/perl
# The data of each chapter, to the bit: sha256 of every file that a fresh run writes, compared with
# tests/golden/chapterN.sha256. When a change of the data is wanted and understood:
#   make golden N=1          (the chapter's number), then commit the new sums with the reason.
use strict;
use warnings;
use Digest::SHA;
use Encode 'decode';
use File::Temp 'tempdir';
use Test::More;
use lib 'tools';
use Tool qw(slurp replace);
use Web;

# The name and the sum of each file of data that the chapter's program writes with its defaults.
sub sums_of {
    my ($chapter, $folder) = @_;
    system("build/bin/$chapter", "--out=$folder") == 0 or return;
    my %sums;
    for my $path (glob "$folder/*.tsv $folder/values.tex") {
        my ($name) = $path =~ m{([^/]+)$};
        $sums{$name} = Digest::SHA->new(256)->addfile($path)->hexdigest;
    }
    return \%sums;
}

# What the student's own sections are in the original, by QUESTION.
sub yours_of {
    my ($chapter) = @_;
    return join '', map { "$_->{name}\t" . fingerprint($_) . "\n" } grep { "chapter$_->{chapter}" eq $chapter && defined $_->{yours} } questions(sections(web_of('book.w')));
}

# Says how the new text of a file differs from the one kept, line by line, then keeps it.
sub keep {
    my ($name, $new) = @_;
    my $old = -e $name ? slurp($name) : '';
    my %old = map { $_ => 1 } split /\n/, $old;
    my %new = map { $_ => 1 } split /\n/, $new;
    print map { decode('UTF-8', "$name  $_\n") } map({ "- $_" } grep { !$new{$_} } split /\n/, $old), map({ "+ $_" } grep { !$old{$_} } split /\n/, $new);
    replace($name, $new);
}

if (@ARGV && shift eq '--accept') {
    die "make golden N=2, for instance\n" unless @ARGV;
    for my $chapter (map { "chapter$_" } @ARGV) {
        my $folder = tempdir(CLEANUP => 1);
        my $sums = sums_of($chapter, $folder) or die "build/bin/$chapter failed\n";
        mkdir 'tests/golden';
        keep("tests/golden/$chapter.sha256", join '', map { "$sums->{$_}  $_\n" } sort keys %$sums);
        for (['targets.tsv', 'targets'], ['parameters.tex', 'parameters']) {    # what the report compares with
            keep("tests/golden/$chapter.$_->[1]", slurp("$folder/$_->[0]")) if -e "$folder/$_->[0]";
        }
        my $yours = yours_of($chapter);
        keep("tests/golden/$chapter.yours", $yours) if $yours;
        my $names = join '', map { "$_->{name}\n" } grep { "chapter$_->{chapter}" eq $chapter } questions(sections(web_of('book.w')));
        keep("tests/golden/$chapter.questions", $names) if $names;
        print "tests/golden/$chapter.sha256: ", scalar(keys %$sums), " sums\n";
    }
    exit;
}

for my $program (sort { ($a =~ /(\d+)/)[0] <=> ($b =~ /(\d+)/)[0] } grep { /chapter\d+$/ } glob 'build/bin/chapter*') {
    my ($chapter, $number) = $program =~ m{(chapter(\d+))$};
    my $golden = "tests/golden/$chapter.sha256";
    my $advice = "Expected if you changed a parameter or answered a question. If the new data are right for all and you know why they changed: make golden N=$number";
    if (!-e $golden) {
        TODO: { local $TODO = "make golden N=$number"; ok(0, "$chapter has golden data") }
        next;
    }
    open my $f, '<', $golden or die;
    my %expected = map { reverse split } <$f>;
    my $folder = tempdir(CLEANUP => 1);
    my $sums = sums_of($chapter, $folder);
    ok($sums, "$chapter runs") or next;
    ok(($sums->{$_} // '') eq $expected{$_}, "$chapter: $_ is as it was")
        or diag("$_ ", $sums->{$_} ? 'has changed' : 'is no longer written', ". $advice") for sort keys %expected;
    for (['targets.tsv', 'targets'], ['parameters.tex', 'parameters']) {
        my ($made, $kept) = map { -e $_ ? do { local (@ARGV, $/) = $_; scalar <> } : '' } "$folder/$_->[0]", "tests/golden/$chapter.$_->[1]";
        ok($made eq $kept, "$chapter: $_->[0] is as it was") or diag($advice);
    }
    my @new = grep { !$expected{$_} } sort keys %$sums;
    is("@new", '', "$chapter: no other file") or diag($advice);
}
done_testing();
