package org.travaux.app.viewmodel.finding;

import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Where words or an expression occur in a text. Letter case is that of every script; {@code е} and
 * {@code ё} differ, as in the text; a space as typed stands for a no-break space as well, and
 * {@code й} for one in two pieces.
 */
public final class SearchPattern {
    private static final int LONGEST = 1_000;
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

    private final Pattern pattern;
    private final boolean expression;

    private SearchPattern(Pattern pattern, boolean expression) {
        this.pattern = pattern;
        this.expression = expression;
    }

    /**
     * The pattern of a search for at least one character.
     *
     * @throws BadExpression if it is to be an expression and is none
     */
    public static SearchPattern of(Search search) throws BadExpression {
        String words = Composed.letters(search.words());
        if (words.length() > LONGEST) {
            throw new BadExpression(LONGEST + 1);
        }
        String body = search.expression() ? "(?:" + words + ")" : plain(words);
        int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
        flags |= search.matchCase() ? 0 : Pattern.CASE_INSENSITIVE;
        try {
            Pattern.compile(search.expression() ? words : body, flags);
            String whole = search.wholeWord() ? bounded(body, words, search.expression()) : body;
            return new SearchPattern(Pattern.compile(whole, flags), search.expression());
        } catch (PatternSyntaxException e) {
            throw new BadExpression(Math.clamp(e.getIndex() + 1L, 1, words.length() + 1));
        }
    }

    private static String plain(String words) {
        StringBuilder pattern = new StringBuilder();
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            String shown = Character.toString(letter);
            boolean space = Character.isSpaceChar(letter);
            pattern.append(space ? "\\h" : Pattern.quote(shown));
            at += Character.charCount(letter);
        }
        return pattern.toString();
    }

    /**
     * A word ends where no letter follows; signs at either end of what is searched do not count.
     */
    private static String bounded(String body, String words, boolean expression) {
        boolean first = expression || isLetter(words.codePointAt(0));
        boolean last = expression || isLetter(words.codePointBefore(words.length()));
        return (first ? "(?<!" + LETTER + ")" : "") + body + (last ? "(?!" + LETTER + ")" : "");
    }

    private static boolean isLetter(int codePoint) {
        return Pattern.matches("(?U)" + LETTER, Character.toString(codePoint));
    }

    /**
     * The stretches of a text that match, in order; none is empty, none overlaps another.
     *
     * @throws TooMuchWork if that takes more effort than there is
     */
    public List<TextRange> in(String text, SearchBudget effort) {
        try {
            List<TextRange> found = new ArrayList<>();
            Composed letters = Composed.of(text);
            Matcher matcher = pattern.matcher(effort.counted(letters.text()));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(letters.inSource(new TextRange(matcher.start(), matcher.end())));
                }
            }
            return found;
        } catch (StackOverflowError _) {
            throw new TooMuchWork();
        }
    }

    /**
     * The edits that put something else in place of some of the stretches that match. In an
     * expression {@code $1} stands for what its first group matched.
     *
     * @param ranges some of {@link #in}, in order
     * @throws BadExpression if the replacement asks for a group that is not there
     * @throws TooMuchWork if that takes more effort than there is
     */
    public List<TextEdit> replace(
            String text, List<TextRange> ranges, String replacement, SearchBudget effort)
            throws BadExpression {
        List<TextEdit> edits = new ArrayList<>();
        for (TextRange range : ranges) {
            edits.add(new TextEdit(range, expression ? "" : replacement));
        }
        return expression ? expanded(text, ranges, replacement, effort) : edits;
    }

    private List<TextEdit> expanded(
            String text, List<TextRange> ranges, String replacement, SearchBudget effort)
            throws BadExpression {
        List<TextEdit> edits = new ArrayList<>();
        Composed letters = Composed.of(text);
        Matcher matcher = pattern.matcher(effort.counted(letters.text()));
        int appended = 0;
        try {
            while (edits.size() < ranges.size() && matcher.find()) {
                TextRange wanted = ranges.get(edits.size());
                TextRange here = new TextRange(matcher.start(), matcher.end());
                if (letters.inSource(here).equals(wanted)) {
                    StringBuilder gap = new StringBuilder();
                    matcher.appendReplacement(gap, replacement);
                    edits.add(new TextEdit(wanted, gap.substring(here.start() - appended)));
                    appended = here.end();
                }
            }
            return edits;
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new BadExpression(1);
        } catch (StackOverflowError _) {
            throw new TooMuchWork();
        }
    }
}
