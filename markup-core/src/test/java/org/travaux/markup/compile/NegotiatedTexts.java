package org.travaux.markup.compile;

import org.travaux.markup.compare.WordTokens;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes up negotiated texts, in English or word by word in three languages, and changes them. */
public final class NegotiatedTexts {
    public static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.RUSSIAN, Language.KAZAKH);
    private static final String[] WORDS = {
        "States",
        "shall",
        "should",
        "act",
        "water",
        "clean",
        "and",
        "of",
        "the",
        "in",
        "energy",
        "report",
        "committee",
        "welcomes",
        "urges",
        "gender-responsive",
        "10,000",
        "support",
        "developing",
        "countries",
        "finance",
        "glaciers",
        "mountain",
        "seas",
        "trade",
        "health"
    };
    private static final String[] RUSSIAN = {
        "Государства",
        "обязаны",
        "должны",
        "действовать",
        "вода",
        "чистый",
        "и",
        "из",
        "тот",
        "в",
        "энергия",
        "доклад",
        "комитет",
        "приветствует",
        "призывает",
        "гендерный-подход",
        "10 000",
        "поддержка",
        "развивающиеся",
        "страны",
        "финансы",
        "ледники",
        "гора",
        "моря",
        "торговля",
        "здоровье"
    };
    private static final String[] KAZAKH = {
        "Мемлекеттер",
        "міндетті",
        "тиіс",
        "әрекет",
        "су",
        "таза",
        "және",
        "оның",
        "сол",
        "ішінде",
        "энергетика",
        "баяндама",
        "комитеті",
        "құптайды",
        "шақырады",
        "гендерлік-тәсіл",
        "10 мың",
        "қолдау",
        "дамушы",
        "елдер",
        "қаржы",
        "мұздықтар",
        "тау",
        "теңіздер",
        "сауда",
        "денсаулық"
    };

    private NegotiatedTexts() {}

    /** A draft of one paragraph a text, in languages. */
    public static Draft draft(String name, List<String> texts, List<Language> languages) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            Map<Language, MarkedText> versions = new HashMap<>();
            languages.forEach(each -> versions.put(each, MarkedText.plain(in(each, text))));
            paragraphs.add(
                    Paragraph.of(
                            name + paragraphs.size(), ParagraphKind.OPERATIVE, null, 0, versions));
        }
        return Draft.of("cica", languages, paragraphs);
    }

    /** A text in a language: each word another, brackets and notes as they are. */
    public static String in(Language language, String text) {
        String[] words = language.equals(Language.RUSSIAN) ? RUSSIAN : KAZAKH;
        return language.equals(Language.ENGLISH)
                ? text
                : Pattern.compile("[\\p{L}\\p{N},-]*[\\p{L}\\p{N}]")
                        .matcher(text)
                        .replaceAll(
                                found -> {
                                    int word = Arrays.asList(WORDS).indexOf(found.group());
                                    return word < 0 ? found.group() : words[word];
                                });
    }

    /** Words with a comma here and there. */
    public static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
            if (random.nextInt(9) == 0 && i < count - 1) {
                words.add(words.removeLast() + ",");
            }
        }
        return String.join(" ", words);
    }

    /** A sentence, with an open point in every third. */
    public static String paragraph(Random random) {
        String text = words(random, 8 + random.nextInt(20));
        if (random.nextInt(3) == 0) {
            text += " [" + words(random, 1 + random.nextInt(3)) + "] (-KAZ) ";
            if (random.nextBoolean()) {
                text += "[" + words(random, 1 + random.nextInt(3)) + "] (+KAZ) ";
            }
            text += words(random, 6);
        }
        return text + ".";
    }

    /** Words replaced, put in or taken out, with no bracket or note cut. */
    public static String edited(String text, Random random) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int at = random.nextInt(words.size());
        if (!words.get(at).matches("[\\p{L}\\p{N},-]+")) {
            return text;
        }
        switch (random.nextInt(3)) {
            case 0 -> words.set(at, words(random, 1 + random.nextInt(2)));
            case 1 -> words.add(at, words(random, 1 + random.nextInt(3)));
            default -> words.remove(at);
        }
        return String.join(" ", words);
    }

    /** The words of a text, without signs. */
    public static List<String> words(String text) {
        return WordTokens.of(text).words().stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
    }

    /** Whether words stand in one of several texts, in their order. */
    public static boolean contain(List<List<String>> texts, List<String> words) {
        return texts.stream().anyMatch(text -> isPart(words, text));
    }

    private static boolean isPart(List<String> words, List<String> text) {
        int found = 0;
        for (String word : text) {
            found += found < words.size() && words.get(found).equals(word) ? 1 : 0;
        }
        return found == words.size();
    }
}
