#!/usr/bin/perl
# The data of each chapter, to the bit: sha256 of every file that a fresh run writes, compared with
# tests/golden/chapterN.sha256. When a change of the data is wanted and understood:
#   perl tests/golden.t --accept 1          (the chapters' numbers), then commit the new sums with the reason.
use strict;
use warnings;
use Digest::SHA;
use File::Copy 'copy';
use File::Temp 'tempdir';
use Test::More;

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

if (@ARGV && shift eq '--accept') {
    for my $chapter (map { "chapter$_" } @ARGV) {
        my $folder = tempdir(CLEANUP => 1);
        my $sums = sums_of($chapter, $folder) or die "build/bin/$chapter failed\n";
        mkdir 'tests/golden';
        open my $f, '>', "tests/golden/$chapter.sha256" or die "tests/golden/$chapter.sha256: $!\n";
        print $f "$sums->{$_}  $_\n" for sort keys %$sums;
        close $f or die "tests/golden/$chapter.sha256: $!\n";
        for (['targets.tsv', 'targets'], ['parameters.tex', 'parameters']) {    # what the report compares with
            copy("$folder/$_->[0]", "tests/golden/$chapter.$_->[1]") if -e "$folder/$_->[0]";
        }
        print "tests/golden/$chapter.sha256: ", scalar(keys %$sums), " sums\n";
    }
    exit;
}

for my $program (sort { ($a =~ /(\d+)/)[0] <=> ($b =~ /(\d+)/)[0] } grep { /chapter\d+$/ } glob 'build/bin/chapter*') {
    my ($chapter, $number) = $program =~ m{(chapter(\d+))$};
    my $golden = "tests/golden/$chapter.sha256";
    my $advice = "Expected if you changed a parameter or answered a question. If the new data are right for all and you know why they changed: perl tests/golden.t --accept $number";
    if (!-e $golden) {
        TODO: { local $TODO = "perl tests/golden.t --accept $number"; ok(0, "$chapter has golden data") }
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
