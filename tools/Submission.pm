# What a student hands in, read from the files of the web: answers, sections called "Your ...", names.
# A file is read as text and never followed: no @i, no link.
package Submission;
use strict;
use warnings;
use utf8;
use Encode qw(decode encode);
use File::Glob 'bsd_glob';
use File::Path qw(make_path remove_tree);
use Unicode::Normalize 'NFC';
use Tool;
use Web 'target_of';
our $archives = qr/\.(?:tar\.gz|tgz|tar|zip)$/i;

# Braces that balance within a section: one that is not closed costs no other answer.
my $typed = qr/(\{(?:[^{}\\\n]++|\\.|\n(?!\@[\s*<(cp])|(?-1))*+\})/s;
my $yours = qr/^\@<\\bi\{[^{}]*\}\{(Your\b[^{}]*)\}\@>=/m;

# The text of one of its files: a plain file, without byte-order mark nor CR.
sub page {
    my ($file) = @_;
    lstat $file;
    return '' unless -f _ && -s _ < 4e6;
    my $text = slurp($file);
    $text = eval { decode('UTF-8', my $copy = $text, 1) } // decode('latin1', $text);
    return NFC($text =~ s/^\x{FEFF}//r =~ s/\r\n?/\n/gr);
}

# The project in a folder: {pages, files}, and what is taken from it.
sub read {
    my ($class, $root) = @_;
    my %self = (root => $root, pages => { 'book.w' => page("$root/book.w"), map { ("chapters/$_" => page("$root/chapters/$_")) } names("$root/chapters") });
    my $self = bless \%self, $class;
    $self->take($_) for sort keys %{ $self->{pages} };
    return $self;
}
sub names { opendir my $dir, $_[0] or return; return grep { /^[\w-]+\.w$/ } readdir $dir }

# A folder or an archive, or a folder that holds nothing but an archive (as a learning platform gives them);
# an archive is unpacked into a folder of its own.
sub open {
    my ($class, $path, $scratch, $original) = @_;
    my $root = -d $path ? root_of($path) : undef;
    if (!defined $root) {
        my ($archive) = -d $path ? grep { -f && !-l && /$archives/ } bsd_glob("\Q$path\E/*") : $path;
        die word('grade.empty') . "\n" unless defined $archive;
        remove_tree($scratch);
        make_path($scratch);
        if ($archive =~ /\.zip$/) { unzip($archive, $scratch) }
        else { system('sh', '-c', 'ulimit -f 100000; exec tar -C "$1" --no-same-owner -xf "$2"', 'sh', $scratch, $archive) == 0 or die word('archive.none', $archive) . "\n" }
        $root = root_of($scratch) // die word('grade.empty') . "\n";
    }
    my $self = $class->read($root);
    delete @{ $self->{pages} }{ grep { !$original->{pages}{$_} } keys %{ $self->{pages} } };
    return $self;
}
sub root_of { my ($root) = grep { -f "$_/book.w" && !-l "$_/book.w" } $_[0], map { bsd_glob("\Q$_[0]\E/$_") } '*', '*/*', '*/*/*'; return $root }

sub unzip {
    my ($archive, $folder) = @_;
    require IO::Uncompress::Unzip;
    my $zip = IO::Uncompress::Unzip->new($archive) or die word('archive.none', $archive) . "\n";
    for (my $more = 1; $more > 0; $more = $zip->nextStream) {
        my $name = $zip->getHeaderInfo->{Name} =~ s{\\}{/}gr;
        next unless $name =~ m{^(?:[^/]+/){0,3}?((?:chapters/)?(?:[\w.-]+\.w|[^/\0]+\.(?:png|jpe?g|pdf)))$}i && $name !~ m{(?:^|/)\.};
        make_path("$folder/chapters");
        CORE::open my $out, '>:raw', "$folder/$1" or next;
        for (1 .. 400) { ($zip->read(my $part, 1 << 16) // 0) > 0 or last; print {$out} $part }
        close $out;
    }
}

# Answers {name => text}, sections {title => code}, names, QUESTIONs and where each section belongs.
sub take {
    my ($self, $file) = @_;
    my $page = $self->{pages}{$file};
    my ($chapter) = $file =~ m{^chapters/(\w+)-};
    my $question = '';
    while ($page =~ /^\s*\\question\{([\w.-]+)\}\{(\w*)\}|\\answer\s*\{([\w.-]+)\}\s*(?:$typed|(\{))|$yours(.*?)(?=^\@(?:[\s*]|$)|\z)|^\s*\\auteurs\s*$typed/gsm) {
        if (defined $1) {
            $question = $1;
            push @{ $self->{questions} }, { name => $1, level => $2, chapter => $chapter // '', number => ($chapter // '') . '.' . ++$self->{count}{ $chapter // '' } };
        }
        elsif (defined $4) { $self->{answers}{$3} //= inner($4) }
        elsif (defined $5) { $self->{broken}{$3} = 1 }
        elsif (defined $6) {
            push @{ $self->{sections} }, { title => $6, chapter => $chapter, file => $file, question => $question };
            $self->{code}{$6} = $7;
        }
        else { $self->{names} = inner($8) }
    }
}

sub questions { return @{ $_[0]{questions} // [] } }
sub chapters { my %seen; return grep { !$seen{$_}++ } map { $_->{chapter} } $_[0]->questions }
sub sections { my ($self, $chapter) = @_; return grep { $_->{chapter} eq $chapter } @{ $self->{sections} // [] } }

sub changed {
    my ($self, $section, $original) = @_;
    my ($mine, $theirs) = map { ($_->{code}{ $section->{title} } // '') =~ s/\s+/ /gr } $self, $original;
    return defined $self->{code}{ $section->{title} } && $mine ne $theirs;
}

# Why a section is not run: what no answer needs.
sub refused {
    my ($self, $section) = @_;
    my $code = $self->{code}{ $section->{title} } =~ s{/\*.*?\*/}{}gsr;
    return "\"$1\" has no place in an answer" if $code =~ /(\@[^\@;,|\/#+!\[\]&])/
      || $code =~ /\b(target_put|value_put|value_word|data_open|exit|_Exit|abort|system|popen|fork|exec\w*|asm|__asm__|remove|unlink|rename|fopen|freopen|fdopen|open|creat|dup2?|write|syscall|mmap|longjmp|signal|raise|kill)\b/
      || $code =~ /^\s*(\#\s*\w+)/m;
    return '';
}

# The original chapter, with the student's sections (and answers, if they are asked for) in it.
sub write_chapter {
    my ($self, $tree, $original, $chapter, $sections, $bare) = @_;
    my ($file) = grep { m{^chapters/\Q$chapter\E-} } keys %{ $original->{pages} };
    $self->{running}{$file} = $sections;
    replace_text("$tree/$file", $self->page_with($original, $file, $sections, $bare));
}

sub page_with {
    my ($self, $original, $file, $sections, $bare) = @_;
    my %code = map { $_->{title} => $self->{code}{ $_->{title} } } @$sections;
    my $page = $original->{pages}{$file};
    $page =~ s{($yours)(.*?)(?=^\@(?:[\s*]|$)|\z)}{$1 . ($code{$2} // $3)}gsme;
    return $page unless $bare;
    $page =~ s/(\\answer\s*\{([\w.-]+)\}\s*)$group/$1 . braced($self->{answers}{$2} \/\/ inner($3), $bare->{$2})/ge;
    $page =~ s/^(\s*\\auteurs\s*)$group/$1 . braced($self->{names} \/\/ '', $bare->{auteurs})/gme;
    return $page;
}
# (An @ that starts a line would be CWEB's.)
sub braced { my ($text, $bare) = @_; return '{' . ($bare ? $text =~ s/[\\{}\$]/ /gr : $text) =~ s/^\@/ \@/gmr . '}' }

sub write_answers {
    my ($self, $tree, $original, $bare) = @_;
    for my $file (keys %{ $original->{pages} }) {
        replace_text("$tree/$file", $self->page_with($original, $file, $self->{running}{$file} || [], $bare));
    }
    for my $picture (map { /\\picture\s*\{\s*([^{}\/\\]+\.(?:png|jpe?g|pdf))\s*\}/gi } values %{ $self->{answers} // {} }) {
        my $name = encode('UTF-8', $picture);
        my ($from) = grep { -f && !-l } "$self->{root}/$name", "$self->{root}/chapters/$name";
        replace("$tree/$name", slurp($from)) if defined $from;
    }
}

# The QUESTION whose answer holds this line of a file, or the names.
sub question_at {
    my ($self, $file, $line) = @_;
    my ($n, $name) = (0);
    for (split /\n/, page($file)) {
        $name = $1 if /\\answer\s*\{([\w.-]+)\}/;
        $name = 'auteurs' if /^\s*\\auteurs/;
        return $name if ++$n == $line;
    }
    return;
}

# What its programs measured for a QUESTION, beside the original's measures.
sub target {
    my ($self, $tree, $original, $question) = @_;
    local $ENV{BUILD} = "$tree/build";
    my %running = map { map { $_->{title} => 1 } @$_ } values %{ $self->{running} // {} };
    my $lines = join "\n", map { ($running{ $_->{title} } ? $self : $original)->{code}{ $_->{title} } }
      grep { $_->{question} eq $question->{name} } $original->sections($question->{chapter});
    return target_of({ %$question, yours => $lines });
}

# What differs from the original beside all that, as file:line and the student's line.
sub elsewhere {
    my ($self, $original) = @_;
    my $said = '';
    for my $file (sort keys %{ $original->{pages} }) {
        my ($mine, $theirs) = map { skeleton($_->{pages}{$file}) } $self, $original;
        next if !defined $self->{pages}{$file} || $mine eq $theirs;
        my %known = map { $_ => 1 } split /\n/, $theirs;
        my $n = 0;
        for (split /\n/, $mine) { $n++; $said .= "$file: $_\n" if /\S/ && !$known{$_} }
        my %here = map { $_ => 1 } split /\n/, $mine;
        $said .= join '', map { "$file: (removed) $_\n" } grep { /\S/ && !$here{$_} } split /\n/, $theirs;
    }
    for my $file (bsd_glob "\Q$self->{root}\E/{Makefile,figures/*,tex/*,tools/*,tests/*,tests/golden/*,lab/*}") {
        my $name = substr $file, 1 + length $self->{root};
        my $ours = "$original->{root}/$name";
        lstat $file;
        $said .= "$name: changed\n" if -f _ && (!-f $ours || slurp($file) ne slurp($ours));
    }
    return $said;
}
sub skeleton {
    my ($page) = map { $_ // '' } @_;
    $page =~ s/(\\answer\s*\{[\w.-]+\}\s*)$typed/$1\{}/g;
    $page =~ s/(\\answer\s*\{[\w.-]+\}\s*)\{(?!\}).*/$1\{}/g;    # one never closed
    $page =~ s/^(\s*\\auteurs\s*)$typed.*/\\auteurs{}/gm;
    $page =~ s/[ \t]+$//gm;
    $page =~ s/($yours).*?(?=^\@(?:[\s*]|$)|\z)/$1\n/gsm;
    return $page;
}
1;
