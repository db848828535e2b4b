package org.travaux.markup.draft;

import org.travaux.markup.data.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is known of how a paragraph's language versions correspond.
 *
 * @param behind the languages whose text is a translation of an earlier source, with the {@link
 *     #fingerprint} of that source
 * @param meantSo the differences that are meant to be there
 */
public record Correspondence(Map<Language, String> behind, List<MeantSo> meantSo) {
    /** Nothing is known. */
    public static final Correspondence NONE = new Correspondence(Map.of(), List.of());

    /** Notes behind a bracket, editor's notes, and brackets: notation, not words. */
    private static final Pattern NOTATION =
            Pattern.compile("(?<=\\])(?:\\s*\\([^()]*\\))+|\\{[^{}]*\\}|[\\[\\]\\u2060]");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Correspondence {
        behind = Map.copyOf(behind);
        meantSo = List.copyOf(meantSo);
    }

    /** What both know. */
    public Correspondence and(Correspondence other) {
        Map<Language, String> all = new LinkedHashMap<>(other.behind);
        all.putAll(behind);
        List<MeantSo> both = new ArrayList<>(meantSo);
        other.meantSo.stream().filter(each -> !both.contains(each)).forEach(both::add);
        return new Correspondence(all, both);
    }

    /** With one more difference that is meant so, in place of what was said of the same. */
    public Correspondence with(MeantSo difference) {
        List<MeantSo> all = new ArrayList<>(without(difference.finding()).meantSo);
        all.add(difference);
        return new Correspondence(behind, all);
    }

    /** Without what was said of a difference. */
    public Correspondence without(String finding) {
        return new Correspondence(
                behind, meantSo.stream().filter(each -> !each.finding().equals(finding)).toList());
    }

    /** Whether a difference is meant to be there. */
    public boolean isMeantSo(String finding) {
        return meantSo.stream().anyMatch(each -> each.finding().equals(finding));
    }

    /** The text in a language is said to be a translation of the source as it is now. */
    public Correspondence upToDate(Language language) {
        Map<Language, String> others = new LinkedHashMap<>(behind);
        others.remove(language);
        return new Correspondence(others, meantSo);
    }

    /**
     * The paragraph after a change, with a record of which translations are behind: those that did
     * not change when the words of the source did. One that changes, or whose source is again what
     * it was made from, is not behind any more.
     */
    public static Paragraph followed(Paragraph before, Paragraph after, Language source) {
        String was = fingerprint(before.text(source).text());
        String now = fingerprint(after.text(source).text());
        Map<Language, String> behind = new LinkedHashMap<>(after.correspondence().behind);
        for (Language language : after.texts().keySet()) {
            String textBefore = before.text(language).text();
            String text = after.text(language).text();
            boolean same = textBefore.equals(text);
            if (language.equals(source) || text.isBlank()) {
                behind.remove(language);
            } else if (!same && !words(textBefore).equals(words(text))) {
                behind.remove(language);
            } else if (!was.equals(now) && !was.isEmpty() && same) {
                behind.putIfAbsent(language, was);
            }
            behind.remove(language, now);
        }
        return behind.equals(after.correspondence().behind)
                ? after
                : after.withCorrespondence(
                        new Correspondence(behind, after.correspondence().meantSo));
    }

    /**
     * Eight digits that tell a text's words from others, whatever brackets and positions stand in
     * it; empty for a text without words. They are Java's hash code of the words, in hexadecimal.
     */
    static String fingerprint(String text) {
        String words = words(text);
        return words.isEmpty() ? "" : String.format("%08x", words.hashCode());
    }

    private static String words(String text) {
        String plain = NOTATION.matcher(text).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
