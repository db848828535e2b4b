package org.travaux.markup.concordance.facts;

import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * States and groups named in the running text of a language, whatever ending their name has there:
 * {@code Казахстану}, {@code Қазақстанның}.
 */
public final class NamedDelegations {
    private static final int KEY = 3;

    /**
     * A name: its words, without their endings where the language changes them.
     *
     * @param written its words as they are in the register
     * @param firm whether it is always a name: {@code African States} may be any states of Africa
     */
    private record Name(
            String code,
            List<String> words,
            List<String> written,
            boolean asWritten,
            boolean firm) {}

    /** A word of the text. */
    private record Word(String letters, int start, int end) {}

    private final FactWords data;
    private final Map<String, List<Name>> byKey = new HashMap<>();
    private final Map<String, List<String>> roots = new HashMap<>();

    /** Finds those of a register by the names that a language has for them. */
    public NamedDelegations(DelegationRegister register, Language language) {
        this.data = FactWords.of(language);
        for (Delegation delegation : register.all()) {
            for (String form : delegation.names().getOrDefault(language.tag(), List.of())) {
                add(delegation.code(), form, !delegation.group() || isBody(form));
            }
            if (delegation.group()) {
                add(delegation.code(), delegation.code(), true);
            }
        }
        byKey.values()
                .forEach(
                        names ->
                                names.sort(
                                        (a, b) -> Integer.compare(b.words.size(), a.words.size())));
    }

    /** Whether a name says that those that it names act together. */
    private boolean isBody(String form) {
        List<TextWord> words = TextWord.in(form);
        return words.isEmpty()
                || !data.plurals().has(words.getLast().lowerCase())
                || words.stream().anyMatch(each -> data.bodies().has(each.lowerCase()));
    }

    private void add(String code, String form, boolean firm) {
        boolean asWritten = form.equals(form.toUpperCase(Locale.ROOT));
        List<Word> written = words(form);
        boolean unchanging =
                asWritten || (written.size() == 1 && data.endings().isUnchanging(form));
        List<String> words =
                written.stream()
                        .map(word -> unchanging ? word.letters : data.endings().stem(word.letters))
                        .toList();
        if (words.isEmpty() || (!asWritten && words.getFirst().length() < KEY)) {
            return;
        }
        byKey.computeIfAbsent(key(words.getFirst()), _ -> new ArrayList<>())
                .add(
                        new Name(
                                code,
                                words,
                                written.stream().map(Word::letters).toList(),
                                unchanging,
                                firm));
        if (words.size() == 1 && !asWritten) {
            String root = words.getFirst().toLowerCase(Locale.ROOT);
            roots.computeIfAbsent(code, _ -> new ArrayList<>())
                    .add(root.substring(0, Math.min(4, root.length())));
        }
    }

    private static String key(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                words.add(new Word(text.substring(start, at), start, at));
            }
            at++;
        }
        return words;
    }

    /** Who is named in a text; their names are blanked out in it. */
    public List<Fact> in(MaskedText masked) {
        List<Fact> found = new ArrayList<>();
        List<Word> words = words(masked.left().toString());
        for (int i = 0; i < words.size(); i++) {
            String letters = words.get(i).letters;
            if (!Character.isUpperCase(letters.charAt(0))) {
                continue;
            }
            for (Name name : byKey.getOrDefault(key(letters), List.of())) {
                if (stands(name, words, i, masked)) {
                    Word last = words.get(i + name.words.size() - 1);
                    TextRange range = new TextRange(words.get(i).start, last.end);
                    boolean money = isMoney(words, i - 1) || isMoney(words, i + name.words.size());
                    found.add(
                            new Fact(
                                    FactKind.DELEGATION,
                                    Set.of(name.code),
                                    range,
                                    name.firm && !money));
                    masked.blank(range);
                    i += name.words.size() - 1;
                    break;
                }
            }
        }
        return found;
    }

    private boolean isMoney(List<Word> words, int index) {
        return index >= 0
                && index < words.size()
                && data.endings().money().stream().anyMatch(words.get(index).letters::startsWith);
    }

    private boolean stands(Name name, List<Word> words, int from, MaskedText masked) {
        if (from + name.words.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < name.words.size(); i++) {
            Word word = words.get(from + i);
            if ((!word.letters.equals(name.written.get(i))
                            && !isForm(word.letters, name.words.get(i), name.asWritten))
                    || (i > 0 && !isBeside(words.get(from + i - 1), word, masked))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeside(Word before, Word word, MaskedText masked) {
        return word.start - before.end == 1
                ? " \u00a0-&+/.".indexOf(masked.at(before.end)) >= 0
                : isDash(masked, before.end, word.start);
    }

    /** {@code Папуа — Новая Гвинея}. */
    private static boolean isDash(MaskedText masked, int from, int to) {
        return to - from == 3
                && isSpace(masked.at(from))
                && "–—".indexOf(masked.at(from + 1)) >= 0
                && isSpace(masked.at(from + 2));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0';
    }

    private boolean isForm(String word, String stem, boolean asWritten) {
        if (asWritten || !word.startsWith(stem)) {
            return word.equals(stem);
        }
        return data.endings().has(word.substring(stem.length()), stem);
    }

    /** Whether a text has a word with the root of a delegation's name: {@code Chinese}. */
    public boolean hintsAt(String code, String text) {
        String lowerCase = Composed.letters(text).toLowerCase(Locale.ROOT);
        return roots.getOrDefault(code, List.of()).stream().anyMatch(lowerCase::contains);
    }
}
