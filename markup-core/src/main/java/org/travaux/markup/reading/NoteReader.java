package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.profile.StatusWord;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the inside of a position note: {@code +CHN, RUS; -USA}, {@code EU, CANZ: delete}, {@code
 * Egypt on behalf of NAM}.
 *
 * <pre>
 * note = item { sep item }
 * item = [sign] delegation {"," delegation} [":"] [status]
 * sep  = ";" | "," | "/" | "&amp;" | "and" | "и" | "және"
 * </pre>
 *
 * A name may hold separators itself ({@code Antigua and Barbuda}): the longest known one is read. A
 * sign carries over a list until a semicolon; a status closes a list and speaks for all of it, but
 * for a signed list only after a colon, else for the name before it alone ({@code +CHN, ISR tcb}).
 */
final class NoteReader {
    private final String text;
    private final int offset;
    private final Profile profile;
    private final NameReader names;

    private final List<DelegationPosition> positions = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Named> list = new ArrayList<>();
    private int at;
    private boolean explicit;
    private boolean doubtful;

    private NoteReader(String text, int offset, Profile profile) {
        this.text = text;
        this.offset = offset;
        this.profile = profile;
        this.names = new NameReader(text, offset, profile, diagnostics);
    }

    /**
     * Reads {@code source} in {@code range} (without parentheses) as a note.
     *
     * @return null if not all of it reads as one
     */
    static @Nullable Note read(String source, TextRange range, Profile profile) {
        String text = range.of(source);
        NoteReader reader = new NoteReader(text, range.start(), profile);
        return reader.mayBegin() ? reader.read() : null;
    }

    /** Whether a parenthesis can say more than one name, as {@code (UNFCCC)} can't. */
    static boolean mayBeExplicit(String source, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            char c = source.charAt(i);
            if (Space.is(c) || isSign(c) || c == ':') {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody is named: nothing but white space and signs. */
    static boolean isEmpty(String source, TextRange range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (!Space.is(source.charAt(i)) && !isSign(source.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBegin() {
        skipSpace();
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || isSign(c)
                || Phrases.endOfArticle(text, at) > at;
    }

    private @Nullable Note read() {
        @Nullable Stance sign = null;
        while (true) {
            skipSpace();
            @Nullable Stance own = sign();
            if (own != null) {
                closeList(null, false);
                sign = own;
                explicit = true;
            }
            if (!name(sign, own != null) || !status()) {
                return null;
            }
            skipSpace();
            if (at == text.length()) {
                break;
            }
            char separator = separator();
            if (separator == 0) {
                return null;
            }
            if (separator == ';') {
                closeList(null, false);
                sign = null;
            }
        }
        closeList(null, false);
        Note note = new Note(positions, diagnostics, explicit);
        boolean known = note.namesSomebodyKnown();
        if (doubtful ? !explicit || !known : !explicit && !known) {
            return null;
        }
        diagnostics.addAll(names.unknownNames());
        return note;
    }

    private @Nullable Stance sign() {
        if (at == text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (!isSign(c)) {
            return null;
        }
        at++;
        skipSpace();
        return isMinus(c) ? profile.minus() : profile.plus();
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '+', '＋', '﹢' -> true;
            default -> isMinus(c);
        };
    }

    private static boolean isMinus(char c) {
        return switch (c) {
            case '-', '−', '–', '—', '‐', '‑', '－', '﹣' -> true;
            default -> false;
        };
    }

    /** Reads a delegation and adds it to the list; false if there is none. */
    private boolean name(@Nullable Stance sign, boolean ownSign) {
        int start = at;
        Named first = delegation(sign, ownSign);
        if (first == null) {
            return false;
        }
        int behalf = Phrases.endOfOnBehalf(text, at);
        int behalfKazakh = Phrases.endOfOnBehalfInKazakh(text, at);
        boolean speakerFirst = behalf > at;
        if (speakerFirst || behalfKazakh > at) {
            at = speakerFirst ? behalf : behalfKazakh;
            Named second = delegation(sign, ownSign);
            if (second == null) {
                return false;
            }
            Named principal = speakerFirst ? second : first;
            Named speaker = speakerFirst ? first : second;
            first = principal.by(speaker, new TextRange(offset + start, offset + at));
            explicit = true;
        }
        list.add(first);
        return true;
    }

    private @Nullable Named delegation(@Nullable Stance sign, boolean ownSign) {
        at = Phrases.endOfArticle(text, at);
        NameReader.Name name = names.read(at, sign != null);
        if (name == null) {
            return null;
        }
        doubtful |= name.doubtful();
        TextRange range = new TextRange(offset + at, offset + name.end());
        at = name.end();
        return new Named(name.code(), name.known(), null, range, sign, ownSign);
    }

    /**
     * Reads a status, if one is there, and closes the list with it. A colon or a dash may stand
     * before it; false if a colon stands alone.
     */
    private boolean status() {
        if (at == text.length()) {
            return true;
        }
        int before = at;
        skipSpace();
        boolean colon = at < text.length() && text.charAt(at) == ':';
        if (colon || (at < text.length() && isMinus(text.charAt(at)))) {
            at++;
            skipSpace();
        }
        for (int end = statusLimit(); end > at; end = NameReader.previousBoundary(text, at, end)) {
            StatusWord status = profile.status(text.substring(at, end));
            if (status != null) {
                at = end;
                explicit = true;
                closeList(status, colon);
                return true;
            }
        }
        at = before;
        return !colon;
    }

    private int statusLimit() {
        int end = at;
        while (end < text.length() && ",;/&".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Reads a separator; a sign separates as well. 0 if none stands here. */
    private char separator() {
        int from = at;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int and = Phrases.endOfAnd(text, from);
        if (and > from) {
            at = and;
            return ',';
        }
        char c = text.charAt(at);
        if (isSign(c)) {
            return ',';
        }
        if (",;/&".indexOf(c) < 0) {
            return 0;
        }
        at = Phrases.endOfAnd(text, at + 1);
        return c;
    }

    private void closeList(@Nullable StatusWord status, boolean forAll) {
        for (int i = 0; i < list.size(); i++) {
            Named named = list.get(i);
            boolean last = i == list.size() - 1;
            boolean spokenFor = last || forAll || named.sign() == null;
            StatusWord its = spokenFor ? status : null;
            positions.add(named.position(its, forAll, profile.bare(), diagnostics));
        }
        list.clear();
    }

    private void skipSpace() {
        while (at < text.length() && Space.is(text.charAt(at))) {
            at++;
        }
    }
}
