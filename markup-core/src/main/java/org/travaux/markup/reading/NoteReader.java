package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.FrontPhrase;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.profile.StatusWord;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the inside of a position note: {@code +CHN, RUS; -USA}, {@code EU, CANZ: delete}, {@code
 * Egypt on behalf of NAM}, {@code supported by Russia and India}.
 *
 * <pre>
 * note  = item { sep item }
 * item  = [sign] delegation {"," delegation} [":"] [status] | front delegation {"," delegation}
 * front = "proposed by" | status ":"
 * sep   = ";" | "," | "/" | "&amp;" | "and" | "и" | "және"
 * </pre>
 *
 * <p>Of a note that is read in part the items that don't read are said, and skipped up to the next
 * semicolon or comma.
 *
 * <p>A name may hold separators itself ({@code Antigua and Barbuda}): the longest known one is
 * read. A sign carries over a list until a semicolon; a status closes a list and speaks for all of
 * it, but for a signed list only after a colon, else for the name before it alone ({@code +CHN, ISR
 * tcb}).
 */
final class NoteReader {
    /** How many items of a note may be lost: what holds more is no note. */
    private static final int MOST_LOST = 4;

    private static final int LONGEST_FRONT = 40;

    /** Most notes name no more delegations. */
    private static final int USUAL = 2;

    /** Nothing but a name and a few words: no note, but meant as one. */
    private static final int LONGEST_LOST = 60;

    private final String text;
    private final int offset;
    private final Profile profile;

    /** What a name alone says. */
    private final Stance bare;

    private final NameReader names;

    private final List<DelegationPosition> positions = new ArrayList<>(USUAL);
    private final List<Diagnostic> diagnostics = new ArrayList<>(0);
    private final List<Named> list = new ArrayList<>(USUAL);
    private final List<TextRange> lost = new ArrayList<>(0);
    private int at;
    private boolean explicit;
    private boolean inWords;
    private boolean doubtful;

    /** Where the name of somebody known ends that it begins with; 0 if it begins with none. */
    private int endOfFirst;

    /** What stands in front of the names that are being read and speaks for them; null if none. */
    private @Nullable StatusWord front;

    private NoteReader(String text, int offset, Profile profile, Stance bare) {
        this.text = text;
        this.offset = offset;
        this.profile = profile;
        this.bare = bare;
        this.names = new NameReader(text, offset, profile, diagnostics);
    }

    /**
     * Reads {@code source} in {@code range} (without parentheses) as a note.
     *
     * @return null if not all of it reads as one
     */
    static @Nullable Note read(String source, TextRange range, Profile profile) {
        return read(source, range, profile, profile.bare());
    }

    /** The same, but null too if somebody is named whom nobody knows. */
    static @Nullable Note readKnown(String source, TextRange range, Profile profile) {
        Note note = read(source, range, profile);
        return note == null || !note.namesOnlyKnown() ? null : note;
    }

    /**
     * The same where a name alone says something of its own.
     *
     * @param bare what it says
     */
    static @Nullable Note read(String source, TextRange range, Profile profile, Stance bare) {
        NoteReader reader = new NoteReader(range.of(source), range.start(), profile, bare);
        return reader.mayBegin() && reader.items(0) ? reader.note() : null;
    }

    /**
     * Reads what stands in {@code range} as a note, and says what of it is not understood.
     *
     * @return null if no part of it shows that it is a note
     */
    static @Nullable Note readInPart(String source, TextRange range, Profile profile) {
        NoteReader reader =
                new NoteReader(range.of(source), range.start(), profile, profile.bare());
        return reader.mayBegin() && reader.items(MOST_LOST) ? reader.note() : null;
    }

    private boolean mayBegin() {
        skipSpace();
        if (at == text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || Signs.isSign(c)
                || Phrases.endOfArticle(text, at) > at
                || profile.frontPhrase(text, at) != null
                || statusBeforeColon() > at;
    }

    /**
     * Reads all items.
     *
     * @param mayLose how many of them may be lost
     * @return whether no more were
     */
    private boolean items(int mayLose) {
        @Nullable Stance sign = null;
        while (true) {
            skipSpace();
            int start = at;
            @Nullable Stance own = sign();
            if (own != null) {
                closeList(null, false);
                sign = own;
                front = null;
                explicit = true;
            } else {
                front();
            }
            if (!name(sign, own != null) || !status()) {
                if (lost.size() == mayLose) {
                    return false;
                }
                lose(start);
            }
            skipSpace();
            if (at == text.length()) {
                break;
            }
            char separator = separator();
            if (separator == 0) {
                if (lost.size() == mayLose) {
                    return false;
                }
                lose(at);
                if (at == text.length()) {
                    break;
                }
                separator = separator();
            }
            if (separator == ';') {
                closeList(null, false);
                sign = null;
                front = null;
            }
        }
        closeList(null, false);
        return true;
    }

    /** Gives up what stands here: names that nothing has been said of yet go with it. */
    private void lose(int start) {
        int from = start;
        if (!list.isEmpty() && front == null && list.getLast().sign() == null) {
            from = Math.min(from, list.getFirst().range().start() - offset);
            list.clear();
        } else if (!list.isEmpty() && start == at && !list.getLast().ownSign()) {
            from = list.removeLast().range().start() - offset;
        }
        int end = Math.max(at, start);
        while (end < text.length() && ";,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        at = end;
        while (end > from && Space.is(text.charAt(end - 1))) {
            end--;
        }
        lost.add(new TextRange(offset + from, offset + end));
    }

    /** The note that the items make, or null if they show too little. */
    private @Nullable Note note() {
        Note.Manner manner =
                explicit ? Note.Manner.EXPLICIT : inWords ? Note.Manner.IN_WORDS : Note.Manner.BARE;
        Note note = new Note(List.copyOf(positions), diagnostics, manner);
        boolean known = note.namesSomebodyKnown();
        boolean shown = note.explicit();
        if (positions.isEmpty()) {
            return isMeantAsNote() ? lost(note) : null;
        }
        if (lost.isEmpty() ? doubtful ? !shown || !known : !shown && !known : !shown || !known) {
            return null;
        }
        for (Diagnostic unknown : names.unknownNames()) {
            if (lost.stream().noneMatch(part -> part.contains(unknown.range()))) {
                diagnostics.add(unknown);
            }
        }
        return lost(note);
    }

    /** Whether somebody known begins it, and a few words follow that are no place and no date. */
    private boolean isMeantAsNote() {
        return endOfFirst > 0
                && lost.getFirst().length() <= LONGEST_LOST
                && (endOfFirst == text.length() || text.charAt(endOfFirst) != ',')
                && text.chars().noneMatch(Character::isDigit);
    }

    /** The note, with what of it is not understood. */
    private Note lost(Note note) {
        for (TextRange part : lost) {
            diagnostics.add(Note.unread(part, part.shift(-offset).of(text)));
        }
        return note;
    }

    /** Reads what speaks for the names behind it, if it stands here. */
    private void front() {
        int word = NameReader.endOfWord(text, at);
        if (word == text.length() || ",;".indexOf(text.charAt(word)) >= 0) {
            return;
        }
        FrontPhrase phrase = profile.frontPhrase(text, at);
        int colon = phrase == null ? statusBeforeColon() : at;
        if (phrase != null) {
            closeList(null, false);
            front = phrase.status();
            inWords = true;
            at = phrase.end();
            skipSpace();
        } else if (colon > at) {
            closeList(null, false);
            front = profile.status(text.substring(at, colon));
            explicit = true;
            at = colon + 1;
            skipSpace();
        }
    }

    /**
     * Where the colon, or the dash between spaces, stands behind a status that begins here; this
     * place if none does.
     */
    private int statusBeforeColon() {
        if (!profile.mayBeginStatus(text, at)) {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST_FRONT);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean dash =
                    Signs.isMinus(c)
                            && Space.is(text.charAt(i - 1))
                            && i + 1 < text.length()
                            && Space.is(text.charAt(i + 1));
            if (c == ':' || dash) {
                return profile.status(text.substring(at, i)) == null ? at : i;
            }
            if (",;(".indexOf(c) >= 0) {
                return at;
            }
        }
        return at;
    }

    private @Nullable Stance sign() {
        if (at == text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (!Signs.isSign(c)) {
            return null;
        }
        at++;
        skipSpace();
        return Signs.isMinus(c) ? profile.minus() : profile.plus();
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
        endOfFirst = at == 0 && name.known() ? name.end() : endOfFirst;
        at = name.end();
        return new Named(name.code(), name.known(), null, range, sign, ownSign);
    }

    /**
     * Reads a status, if one is there, and closes the list with it. A colon or a dash may stand
     * before it, and it may be a sign; false if a colon or a dash leads to nothing.
     */
    private boolean status() {
        if (isAtEndOfItem() || isBehindSentence() || signBehind()) {
            return true;
        }
        int before = at;
        skipSpace();
        boolean colon = at < text.length() && text.charAt(at) == ':';
        boolean dash = at < text.length() && Signs.isMinus(text.charAt(at));
        if (colon || dash) {
            at++;
            dash &= at < text.length() && Space.is(text.charAt(at));
            skipSpace();
        }
        boolean word = profile.mayBeginStatus(text, at);
        int limit = word ? statusLimit() : at;
        for (int end = limit; end > at; end = NameReader.previousBoundary(text, at, end)) {
            StatusWord status = profile.status(text.substring(at, end));
            if (status != null) {
                at = end;
                explicit = true;
                closeList(status, colon);
                return true;
            }
        }
        boolean signed = dash && profile.delegations().latestEnd(text, at) > at;
        at = before;
        return !colon && (!dash || signed);
    }

    private boolean isAtEndOfItem() {
        return at == text.length() || isSeparator(text.charAt(at));
    }

    private static boolean isSeparator(char c) {
        return switch (c) {
            case ',', ';', '/', '&' -> true;
            default -> false;
        };
    }

    /** Whether a point stands before this place, and what follows begins as a sentence does. */
    private boolean isBehindSentence() {
        int end = Space.skipBack(text, at);
        int next = Space.skip(text, at);
        return end > 0
                && text.charAt(end - 1) == '.'
                && next > end
                && next < text.length()
                && Character.isUpperCase(text.charAt(next));
    }

    /** A sign behind its names, {@code CHN+}, with which the list ends. */
    private boolean signBehind() {
        int sign = Space.skip(text, at);
        if (sign == text.length() || !Signs.isSign(text.charAt(sign))) {
            return false;
        }
        int next = Space.skip(text, sign + 1);
        if (next < text.length() && ",;/".indexOf(text.charAt(next)) < 0) {
            return false;
        }
        boolean minus = Signs.isMinus(text.charAt(sign));
        StatusWord said =
                new StatusWord(
                        text.substring(sign, sign + 1), minus ? profile.minus() : profile.plus());
        at = next;
        explicit = true;
        closeList(said, false);
        return true;
    }

    private int statusLimit() {
        int end = at;
        while (end < text.length() && !isSeparator(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Reads a separator; a sign separates as well, and a point. 0 if none stands here. */
    private char separator() {
        if (isBehindSentence()) {
            return ';';
        }
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
        if (Signs.isSign(c)) {
            return ',';
        }
        if (!isSeparator(c)) {
            return 0;
        }
        at = Phrases.endOfAnd(text, at + 1);
        return c;
    }

    private void closeList(@Nullable StatusWord status, boolean forAll) {
        for (int i = 0; i < list.size(); i++) {
            Named named = list.get(i);
            boolean last = i == list.size() - 1;
            boolean spokenFor = last || forAll || (named.sign() == null && front == null);
            StatusWord its = spokenFor && status != null ? status : front;
            positions.add(named.position(its, forAll, bare, diagnostics));
        }
        list.clear();
    }

    private void skipSpace() {
        at = Space.skip(text, at);
    }
}
