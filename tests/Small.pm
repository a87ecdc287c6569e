# A small book of one QUESTION, with the tools and macros of the big one, in a folder of its own.
package Small;
use strict;
use warnings;
use utf8;
use Cwd;
use Encode 'encode';
use Exporter 'import';
use File::Path 'make_path';
use File::Temp 'tempdir';
use lib 'tools';
use Tool qw(replace replace_text);
our @EXPORT = qw($here $folder book make);

delete @ENV{qw(MAKEFLAGS MFLAGS MAKELEVEL STAGE BUILD LANGUAGE CHANGES LC_ALL LC_MESSAGES LANG EDITION AUTHORS OPTIONS B)};
our $here = getcwd();
our $folder = tempdir(CLEANUP => 1) . "/l'été & co";    # a folder's name too
make_path("$folder/$_") for qw(chapters figures lab tests);
system('cp', '-r', 'Makefile', 'tools', 'tex', $folder) == 0 or die;
system('cp', 'lab/figures.tsv', "$folder/lab") == 0 or die;
system('cp', 'figures/style.gp', "$folder/figures") == 0 or die;
if (-d 'build/texcache') {    # fonts, read once
    make_path("$folder/build");
    system('cp', '-r', 'build/texcache', "$folder/build") == 0 or die;
}
chdir $folder or die;
replace('figures/labels.tsv', '');
replace_text('book.w', book());
END { chdir $here }

# Its text, with these authors and this paragraph.
sub book {
    my ($authors, $text) = (@_, '', '');
    return "\\auteurs{$authors}\n\@* \\bi{Un}{One}.\n\\fr{a}\\en{$text}\n"
      . "\\question{x}{essential}{}{\\bi{t}{t}}\n\\fr{c}\\en{d}\n\\answer{x}{}\n\n\@(a.h\@>=\nextern int a;\n";
}

# What make says, its status.
sub make {
    my (@arguments) = map { encode('UTF-8', $_) } @_;
    open my $out, '-|', 'sh', '-c', 'exec make "$@" 2>&1', 'sh', @arguments or die;
    my $said = do { local $/; <$out> };
    close $out;
    utf8::decode($said);
    return ($said, $? >> 8);
}
1;
