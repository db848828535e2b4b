package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the name of a delegation in a note: the longest one that is known, else one typed in
 * another alphabet, else anything that has the shape of one.
 */
final class NameReader {
    private static final Pattern CODE_SHAPED =
            Pattern.compile("[A-ZА-ЯӘҒҚҢӨҰҮҺІ][A-ZА-ЯӘҒҚҢӨҰҮҺІ0-9]{1,5}");
    private static final Pattern NAME_SHAPED =
            Pattern.compile("\\G\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}");
    private static final Pattern WORD = Pattern.compile("\\G[\\p{L}\\p{N}]+");
    private static final int LONGEST_NAME = 80;

    private final String text;
    private final int offset;
    private final Profile profile;
    private final List<Diagnostic> diagnostics;
    private final List<TextRange> unknown = new ArrayList<>(0);

    /**
     * Who is named, and where in the text of the note the name ends.
     *
     * @param doubtful whether it may well be a word: unknown, in small letters, without a sign
     */
    record Name(String code, boolean known, boolean doubtful, int end) {
        static Name known(Delegation delegation, int end) {
            return new Name(delegation.code(), true, false, end);
        }
    }

    NameReader(String text, int offset, Profile profile, List<Diagnostic> diagnostics) {
        this.text = text;
        this.offset = offset;
        this.profile = profile;
        this.diagnostics = diagnostics;
    }

    /**
     * The name that begins at {@code at}, or null if none does.
     *
     * @param signed whether a sign stands before it: then letter case and shape say less
     */
    @Nullable Name read(int at, boolean signed) {
        Name longest = longestKnown(at, signed);
        if (longest != null) {
            return longest;
        }
        Matcher word = WORD.matcher(text);
        if (!word.find(at)) {
            return null;
        }
        Name known = oneWord(word);
        return known != null ? known : unknown(word, signed);
    }

    private @Nullable Name longestKnown(int at, boolean signed) {
        int word = endOfWord(text, at);
        if (word == text.length() || isCodeInList(at, word)) {
            return known(at, word, signed);
        }
        int latest = profile.delegations().latestEnd(text, at);
        int first = latest < text.length() ? previousBoundary(text, at, latest + 1) : latest;
        for (int end = first; end > at; end = previousBoundary(text, at, end)) {
            Name known = known(at, end, signed);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** A code that something separates from what follows: no longer name begins with it. */
    private boolean isCodeInList(int at, int word) {
        if (word == at || ",;:+".indexOf(text.charAt(word)) < 0) {
            return false;
        }
        for (int i = at; i < word; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the letters and digits end that stand at a place of a text. */
    static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private @Nullable Name known(int at, int end, boolean signed) {
        String written = text.substring(at, end);
        Delegation known = profile.delegations().find(written);
        if (known == null && signed) {
            known = profile.delegations().byCode(written.toUpperCase(Locale.ROOT));
        }
        if (known == null) {
            return null;
        }
        Delegation other = profile.delegations().alsoNamedBy(written);
        if (other != null) {
            diagnostics.add(twoMeanings(range(at, end), written, known, other));
        }
        return Name.known(known, end);
    }

    /** Either is named without a doubt by its code, or by its name where that is the code. */
    private static Diagnostic twoMeanings(
            TextRange range, String written, Delegation read, Delegation other) {
        List<Fix> fixes = new ArrayList<>();
        fixes.add(replacement(range, other.code()));
        fixes.add(replacement(range, read.code().equals(written) ? read.name("en") : read.code()));
        return new Diagnostic(
                DiagnosticCode.AMBIGUOUS_DELEGATION,
                range,
                List.of(written, read.code(), other.code()),
                fixes);
    }

    private static Fix replacement(TextRange range, String name) {
        return Fix.of(Fix.Kind.REPLACE_CODE, new TextEdit(range, name));
    }

    /** The nearest place before {@code end} where a name could end; {@code at} if there is none. */
    static int previousBoundary(String text, int at, int end) {
        int i = Math.min(end - 1, at + LONGEST_NAME);
        while (i > at) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || ",;/:&+".indexOf(c) >= 0) {
                return i;
            }
            i--;
        }
        return at;
    }

    /** A name that a hyphen follows, {@code CHN-tcb}, or that was typed in another alphabet. */
    private @Nullable Name oneWord(Matcher word) {
        for (boolean latin : new boolean[] {true, false}) {
            String meant =
                    latin ? LookAlikes.inLatin(word.group()) : LookAlikes.inCyrillic(word.group());
            Delegation known = meant == null ? null : profile.delegations().find(meant);
            if (known != null && meant != null) {
                if (!meant.equals(word.group())) {
                    TextRange range = range(word.start(), word.end());
                    diagnostics.add(LookAlikes.diagnostic(range, meant));
                }
                return Name.known(known, word.end());
            }
        }
        return null;
    }

    private @Nullable Name unknown(Matcher word, boolean signed) {
        int end = word.end();
        boolean code = CODE_SHAPED.matcher(word.group()).matches();
        if (!code) {
            Matcher name = NAME_SHAPED.matcher(text);
            if (!name.find(word.start())) {
                return null;
            }
            end = name.end();
        }
        unknown.add(range(word.start(), end));
        return new Name(text.substring(word.start(), end), false, !code && !signed, end);
    }

    /** What there is to say of the names that nobody is known by; costly, so said only of notes. */
    List<Diagnostic> unknownNames() {
        return unknown.isEmpty() ? List.of() : unknown.stream().map(this::unknownName).toList();
    }

    private Diagnostic unknownName(TextRange range) {
        String written = range.shift(-offset).of(text);
        Delegation nearest = profile.delegations().nearest(written);
        String meant = nearest == null ? "" : nearest.code();
        List<Fix> fixes = nearest == null ? List.of() : List.of(replacement(range, meant));
        return new Diagnostic(
                DiagnosticCode.UNKNOWN_DELEGATION, range, List.of(written, meant), fixes);
    }

    private TextRange range(int start, int end) {
        return new TextRange(offset + start, offset + end);
    }
}
