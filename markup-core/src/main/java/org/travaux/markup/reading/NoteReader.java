package org.travaux.markup.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.profile.StatusWord;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

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
    private static final String PLUS = "+＋﹢";
    private static final String MINUS = "-−–—‐‑－﹣";
    private static final Pattern AND =
            Pattern.compile("\\G\\s+(?:and|и|және)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ON_BEHALF =
            Pattern.compile("\\G\\s+(?:on behalf of|от имени)\\s+(?:the\\s+)?");
    private static final Pattern ON_BEHALF_KAZAKH = Pattern.compile("\\G\\s+атынан\\s+");
    private static final Pattern CODE_SHAPED = Pattern.compile("[A-ZА-ЯӘҒҚҢӨҰҮҺІ][A-ZА-ЯӘҒҚҢӨҰҮҺІ0-9]{1,5}");
    private static final Pattern NAME_SHAPED =
            Pattern.compile("\\G\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}");
    private static final Pattern WORD = Pattern.compile("\\G[\\p{L}\\p{N}]+");

    private final String text;
    private final int offset;
    private final Profile profile;

    private final List<DelegationPosition> positions = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Named> list = new ArrayList<>();
    private int at;
    private boolean explicit;
    private boolean uncertain;

    /**
     * @param sign what stands in front of it, or its list; null for none
     * @param ownSign whether it has a sign of its own
     */
    private record Named(
            String code,
            boolean known,
            @Nullable String speaker,
            TextRange range,
            @Nullable Stance sign,
            boolean ownSign) {}

    private NoteReader(String text, int offset, Profile profile) {
        this.text = text;
        this.offset = offset;
        this.profile = profile;
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

    private boolean mayBegin() {
        skipSpace();
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c) || Character.isDigit(c) || isSign(c);
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
        if (uncertain && !explicit && positions.stream().noneMatch(DelegationPosition::known)) {
            return null;
        }
        return new Note(positions, diagnostics, explicit);
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
        return PLUS.indexOf(c) >= 0 ? profile.plus() : profile.minus();
    }

    private static boolean isSign(char c) {
        return PLUS.indexOf(c) >= 0 || MINUS.indexOf(c) >= 0;
    }

    /** Reads a delegation and adds it to the list; false if there is none. */
    private boolean name(@Nullable Stance sign, boolean ownSign) {
        int start = at;
        Named first = delegation(sign, ownSign);
        if (first == null) {
            return false;
        }
        Matcher behalf = ON_BEHALF.matcher(text);
        Matcher behalfKazakh = ON_BEHALF_KAZAKH.matcher(text);
        boolean speakerFirst = behalf.find(at);
        if (speakerFirst || behalfKazakh.find(at)) {
            at = speakerFirst ? behalf.end() : behalfKazakh.end();
            Named second = delegation(sign, ownSign);
            if (second == null) {
                return false;
            }
            Named principal = speakerFirst ? second : first;
            Named speaker = speakerFirst ? first : second;
            first =
                    new Named(
                            principal.code,
                            principal.known,
                            speaker.code,
                            new TextRange(offset + start, offset + at),
                            sign,
                            ownSign);
            explicit = true;
        }
        list.add(first);
        return true;
    }

    private @Nullable Named delegation(@Nullable Stance sign, boolean ownSign) {
        for (int end = text.length(); end > at; end = previousBoundary(end)) {
            Delegation known = profile.delegations().find(text.substring(at, end));
            if (known == null && sign != null) {
                known = profile.delegations().byCode(text.substring(at, end).toUpperCase(Locale.ROOT));
            }
            if (known != null) {
                return named(known.code(), true, end, sign, ownSign);
            }
        }
        return lookAlike(sign, ownSign);
    }

    /** The nearest place before {@code end} where a name could end; {@link #at} if there is none. */
    private int previousBoundary(int end) {
        int i = Math.min(end - 1, at + 80);
        while (i > at) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || ",;/:&".indexOf(c) >= 0) {
                return i;
            }
            i--;
        }
        return at;
    }

    private @Nullable Named lookAlike(@Nullable Stance sign, boolean ownSign) {
        Matcher word = WORD.matcher(text);
        if (!word.find(at)) {
            return null;
        }
        for (boolean latin : new boolean[] {true, false}) {
            String meant =
                    latin ? LookAlikes.inLatin(word.group()) : LookAlikes.inCyrillic(word.group());
            Delegation known = meant == null ? null : profile.delegations().find(meant);
            if (known != null && meant != null) {
                TextRange range = new TextRange(offset + at, offset + word.end());
                diagnostics.add(LookAlikes.diagnostic(range, meant));
                return named(known.code(), true, word.end(), sign, ownSign);
            }
        }
        return unknown(word, sign, ownSign);
    }

    private @Nullable Named unknown(Matcher word, @Nullable Stance sign, boolean ownSign) {
        int end = word.end();
        if (!CODE_SHAPED.matcher(word.group()).matches()) {
            Matcher name = NAME_SHAPED.matcher(text);
            if (sign == null || !name.find(at)) {
                return null;
            }
            end = name.end();
        }
        uncertain = true;
        String written = text.substring(at, end);
        TextRange range = new TextRange(offset + at, offset + end);
        Delegation nearest = profile.delegations().nearest(written);
        diagnostics.add(
                new Diagnostic(
                        DiagnosticCode.UNKNOWN_DELEGATION,
                        range,
                        List.of(written, nearest == null ? "" : nearest.code()),
                        nearest == null
                                ? List.of()
                                : List.of(
                                        Fix.of(
                                                Fix.Kind.REPLACE_CODE,
                                                new TextEdit(range, nearest.code())))));
        return named(written, false, end, sign, ownSign);
    }

    private Named named(
            String code, boolean known, int end, @Nullable Stance sign, boolean ownSign) {
        TextRange range = new TextRange(offset + at, offset + end);
        at = end;
        return new Named(code, known, null, range, sign, ownSign);
    }

    /** Reads a status, if one is there, and closes the list with it; false if a colon stands alone. */
    private boolean status() {
        int before = at;
        skipSpace();
        boolean colon = at < text.length() && text.charAt(at) == ':';
        if (colon) {
            at++;
            skipSpace();
        }
        for (int end = statusLimit(); end > at; end = previousBoundary(end)) {
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
        Matcher and = AND.matcher(text);
        int from = at;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        if (and.find(from)) {
            at = and.end();
            return ',';
        }
        char c = text.charAt(at);
        if (isSign(c)) {
            return ',';
        }
        if (",;/&".indexOf(c) < 0) {
            return 0;
        }
        at++;
        if (and.find(at)) {
            at = and.end();
        }
        return c;
    }

    private void closeList(@Nullable StatusWord status, boolean forAll) {
        for (int i = 0; i < list.size(); i++) {
            Named named = list.get(i);
            boolean last = i == list.size() - 1;
            boolean spokenFor = status != null && (last || forAll || named.sign == null);
            boolean carried = named.sign != null && !named.ownSign;
            Stance stance;
            @Nullable String word = null;
            if (spokenFor && status != null && (named.sign == null || (carried && !forAll))) {
                stance = status.stance();
                word = stance == Stance.OTHER || stance == Stance.PENDING ? status.word() : null;
            } else if (named.sign != null) {
                stance = named.sign;
                word =
                        spokenFor && status != null && !status.stance().concernsAlternative()
                                ? status.word()
                                : null;
            } else {
                stance = profile.bare();
            }
            positions.add(
                    new DelegationPosition(
                            named.code, named.known, stance, word, named.speaker, named.range));
        }
        list.clear();
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
