#!/usr/bin/perl
# Every parameter of every program, moved to both ends of its range, by 20 % each way, and to zero:
# the program accepts the value and writes data, values and figures that are whole, or refuses it in
# one line with status 2. Nothing takes more than ten seconds of processor, no NaN or infinity stands in
# a data file whose heading does not announce it (`nan'), and none in a value.
#
#   prove tests/ranges.t                a seeded sample, the same every time (RANGES=40: more; RANGES_SEED=7)
#   RANGES=all prove tests/ranges.t     all of them, and some through TeX (RANGES_TEX=6): make check-ranges
#   RANGES=chapter2,--dt prove ...      those of one program, or of one option
use strict;
use warnings;
use utf8;
use Digest::MD5;
use File::Path qw(make_path remove_tree);
use File::Temp 'tempdir';
use List::Util qw(shuffle min);
use POSIX ();
use Test::More;
use Time::HiRes 'time';
binmode Test::More->builder->$_, ':encoding(UTF-8)' for qw(output failure_output todo_output);

my $build = $ENV{BUILD} || 'build';
my $wanted = $ENV{RANGES} // 24;
my $through_tex = $ENV{RANGES_TEX} // ($wanted eq 'all' ? 6 : 0);
my $jobs = $ENV{RANGES_JOBS} // ($wanted eq 'all' ? 2 : 1);
my $limit = 10;    # seconds of processor
my $tmp = tempdir(CLEANUP => 1);
delete @ENV{qw(LANGUAGE LC_MESSAGES LANG)};
$ENV{LC_ALL} = 'C.UTF-8';

sub slurp { open my $in, '<:encoding(UTF-8)', $_[0] or return ''; local $/; return scalar(<$in>) // '' }
sub digest { open my $in, '<:raw', $_[0] or return ''; return Digest::MD5->new->addfile($in)->hexdigest }
sub base { return $_[0] =~ s{.*/}{}r }

# ---- what to try
my @programs = sort grep { m{/chapter\d+$} } glob "$build/bin/chapter*";
@programs or BAIL_OUT("no program in $build/bin: make book first");
my @settings;
for my $program (@programs) {
    my $chapter = base($program);
    for (split /\n/, `'$program' --help`) {
        my ($name, $def, $low, $high) = /^  --([\w-]+)=(\S+)\s+\S+\s+(\S+) to (\S+)/ or next;
        next if $name eq 'merge';    # joins the parts that --part wrote: chapter7.t tries both
        my $whole = /\(whole number\)$/;
        my %seen = ($def => 1);
        for my $value ($low, $high, map({ $whole ? int($_ + 0.5) : $_ } 0.8*$def, 1.2*$def), 0) {
            next if $value < $low || $value > $high || $seen{$value}++;
            push @settings, [$chapter, "--$name=$value"];
        }
    }
}
my $all = @settings;
if ($wanted =~ /^\d+$/) {
    srand($ENV{RANGES_SEED} // 1995);
    my %share;    # one of each program that takes seconds, a few of each of the others
    @settings = grep { $share{ $_->[0] }++ < ($_->[0] =~ /[567]$/ ? 1 : $wanted/4) } shuffle @settings;
}
elsif ($wanted ne 'all') {
    my @words = split /,/, $wanted;
    @settings = grep { my $s = $_; grep { $s->[0] eq $_ || $s->[1] =~ /^\Q$_\E=/ } @words } @settings;
}

# ---- the defaults, to know which figures change
my %figures;    # of a chapter: [name, files of data]
for my $chapter (map { base($_) } @programs) {
    my ($n) = $chapter =~ /(\d+)/;
    ok(-s "$build/data/$chapter/values.tex", "$chapter has run with its defaults") or BAIL_OUT("no data in $build/data/$chapter: make book first");
    for my $script (sort glob "figures/$n-*.gp") {
        my $text = slurp($script);
        my %files = map { $_ => 1 } $text =~ /([\w-]+\.tsv)/g;
        push @{ $figures{$chapter} }, [base($script) =~ s/\.gp$//r, $text =~ /data\s*\.\s*[^"]/ ? () : keys %files];
    }
}

# ---- the trials, by several processes
my %count = (accepted => 0, refused => 0, drawn => 0);
my @accepted;
my @workers;
for my $w (0 .. $jobs - 1) {
    my $pid = fork // die;
    push @workers, $pid;
    next if $pid;
    open my $out, '>:encoding(UTF-8)', "$tmp/said-$w" or die;
    $out->autoflush(1);
    for (my $i = $w; $i < @settings; $i += $jobs) {
        my @result = try_one($i, @{ $settings[$i] });
        print $out join("\t", $i, @result), "\n";
        print STDERR "# @{ $settings[$i] }: $result[3]\n" if $result[0] eq 'broken';    # at once: all of them take long
    }
    close $out;
    POSIX::_exit(0);
}
waitpid $_, 0 for @workers;
my %result = map { my ($i, @rest) = split /\t/; $i => \@rest } map { split /\n/, slurp("$tmp/said-$_") } 0 .. $jobs - 1;
my $slowest = ['', 0];
for my $i (0 .. $#settings) {
    my ($verdict, $drawn, $seconds, $why) = @{ $result{$i} // ['broken', 0, 0, 'the test itself stopped'] };
    my $name = join ' ', @{ $settings[$i] };
    ok($verdict ne 'broken', $name . ($verdict eq 'refused' ? ' (refused)' : '')) or diag $why;
    $count{$verdict}++;
    $count{drawn} += $drawn;
    push @accepted, $settings[$i] if $verdict eq 'accepted' && $drawn;
    $slowest = [$name, $seconds] if $seconds > $slowest->[1];
}
diag sprintf '%d of %d settings of %d programs: %d accepted, %d refused, %d broken; %d figures drawn; slowest %s, %.1f s',
    scalar @settings, $all, scalar @programs, @count{qw(accepted refused)}, $count{broken} // 0, $count{drawn}, @$slowest;

# ---- some of them through TeX
if ($through_tex) {
    srand($ENV{RANGES_SEED} // 1995);
    my $tools = -e 'tools/weave.pl' ? 'tools' : 'tex';
    for my $setting ((shuffle @accepted)[0 .. min($through_tex, scalar @accepted) - 1]) {
        my ($chapter, $option) = @$setting;
        my ($n) = $chapter =~ /(\d+)/;
        my $aside = "$build/ranges";
        remove_tree($aside);
        make_path($aside);
        system("cp -a $build/data $build/figures $build/tex $aside/") == 0 or die;
        remove_tree("$aside/data/$chapter");
        my ($good, $why) = run($chapter, "$aside/data/$chapter", $option);
        my $said = `BUILD=$aside perl $tools/figure.pl @{[map { $_->[0] } @{ $figures{$chapter} }]} 2>&1; BUILD=$aside perl $tools/weave.pl fr $aside/book-fr.pdf 2>&1`;
        ok($good && -s "$aside/book-fr.pdf", "the French edition with $chapter $option") or diag $why, $said;
        remove_tree($aside);
    }
}
done_testing();

# Runs a program: whether all is well, and what is not; its status; its seconds.
sub run {
    my ($chapter, $out, @options) = @_;
    make_path($out);
    my $pid = fork // die;
    if (!$pid) {
        open STDOUT, '>', "$out.stdout" or die;
        open STDERR, '>', "$out.stderr" or die;
        exec 'sh', '-c', 'ulimit -t 15; exec "$@"', 'sh', "$build/bin/$chapter", @options, "--out=$out" or die;
    }
    my $before = (times)[2] + (times)[3];
    waitpid $pid, 0;
    my ($status, $killed) = ($? >> 8, $? & 127);
    my $seconds = (times)[2] + (times)[3] - $before;
    my $said = slurp("$out.stderr");
    unlink "$out.stdout", "$out.stderr";
    return (0, "signal $killed after $seconds s", $status, $seconds) if $killed;
    if ($status == 2) {
        return (0, "refused in other words than one line: $said", $status, $seconds) unless $said =~ /\A$chapter: [^\n]*\n\z/;
        my @left = glob "$out/*";
        return (0, "refused, but it left @left", $status, $seconds) if @left;
        return (1, $said, $status, $seconds);
    }
    return (0, "status $status: $said", $status, $seconds) if $status || $said;
    return (0, sprintf('%.1f s of processor', $seconds), $status, $seconds) if $seconds > $limit;
    for my $file (glob "$out/*.tsv") {
        open my $in, '<:encoding(UTF-8)', $file or die;
        my $heading = <$in> // '';
        next if $heading =~ /\bnan\b/i;
        while (<$in>) {
            return (0, base($file) . " line $.: $_", $status, $seconds) if /(?:^|[\t ])[-+]?(?:nan|inf)/i;
        }
    }
    for (split /\n/, slurp("$out/values.tex")) {
        next if /^\\setword\{/;
        return (0, "values.tex: $_", $status, $seconds) unless /^\\setvalue\{[^{}]+\}\{[-+]?[\d.]+(?:e[-+]?\d+)?\}$/i;
    }
    return (1, '', $status, $seconds);
}

# One setting: verdict, figures drawn, seconds, what is wrong.
sub try_one {
    my ($i, $chapter, $option) = @_;
    my $aside = "$tmp/trial-$i";
    my $out = "$aside/data/$chapter";
    my ($good, $why, $status, $seconds) = run($chapter, $out, $option);
    my $drawn = 0;
    if ($good && !$status) {
        symlink POSIX::getcwd() . "/$build/figures", "$aside/figures";
        make_path("$aside/drawn");
        for (@{ $figures{$chapter} // [] }) {
            my ($name, @files) = @$_;
            @files = map { base($_) } glob "$out/*.tsv" unless @files;
            next unless grep { digest("$out/$_") ne digest("$build/data/$chapter/$_") } @files;
            $drawn++;
            my $began = time;
            my $said = `gnuplot -d -e "name='$name'; mode='svg'; lang='fr'; folder='$aside/drawn'; build='$aside'" figures/$name.gp 2>&1 </dev/null`;
            $said = join ' ', grep { /\S/ && !/^Fontconfig/ } split /\n/, $said;
            if ($? || $said || !-s "$aside/drawn/$name-fr.svg") { $good = 0; $why .= "figure $name: $said; " }
            $why .= sprintf 'figure %s takes %.0f s; ', $name, time - $began and $good = 0 if time - $began > 3*$limit;
        }
    }
    remove_tree($aside);
    $why =~ s/[\t\n]+/ /g;
    return ($good ? $status ? 'refused' : 'accepted' : 'broken', $drawn, sprintf('%.2f', $seconds), $why);
}
