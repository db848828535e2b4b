package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Made-up trilingual paragraphs of which it is known what belongs together: each alternative has a
 * word that says its number and its choice's in letters. Choices and alternatives stand in another
 * order in each language, nested, positions are noted in some languages only, words are such as
 * negotiations turn on or say nothing, and some texts have yet to be translated.
 */
final class ContestedDrafts {
    private static final List<String> DELEGATIONS =
            List.of("CHN", "RUS", "KAZ", "IND", "IRN", "TUR", "PAK", "UZB");

    private static final List<List<String>> WORDS =
            List.of(
                    List.of("shall", "обязаны", "міндетті"),
                    List.of("should", "следует", "керек"),
                    List.of("may", "могут", "алады"),
                    List.of("must", "должны", "тиіс"),
                    List.of("urges", "настоятельно призывает", "табандылықпен шақырады"),
                    List.of("encourages", "призывает", "ынталандырады"),
                    List.of("calls upon", "призывает", "шақырады"),
                    List.of("invites", "предлагает", "шақырады"),
                    List.of("requests", "просит", "сұрайды"),
                    List.of("decides", "постановляет", "шешеді"),
                    List.of("and", "и", "және"),
                    List.of("or", "или", "немесе"),
                    List.of("all", "все", "барлық"),
                    List.of("not", "не", "емес"),
                    List.of("30", "30", "30"),
                    List.of("45", "45", "45"));

    private static final List<String> SAYING_NOTHING =
            List.of("bear the burden", "несут бремя", "жүгін көтереді");

    private record Option(
            int choice, int number, int words, List<String> held, List<Contested> inside) {}

    private record Contested(List<Option> options) {}

    private final SplittableRandom random;
    private final int holders;
    private final boolean speaking;
    private final int noted;
    private final int mixed;
    private final List<Boolean> silent = new ArrayList<>();
    private int next;

    private ContestedDrafts(long seed) {
        random = new SplittableRandom(seed);
        holders = random.nextInt(4);
        speaking = random.nextBoolean();
        noted = random.nextInt(1, 11);
        mixed = random.nextInt(10);
        for (int i = 0; i < 3; i++) {
            silent.add(random.nextInt(5) == 0);
        }
    }

    /** The texts of a paragraph in English, Russian and Kazakh. */
    static List<String> row(long seed) {
        ContestedDrafts maker = new ContestedDrafts(seed);
        List<Contested> choices = maker.choices(0);
        boolean translated = maker.random.nextInt(12) > 0;
        return List.of(
                "We meet " + maker.text(choices, 0) + " soon",
                "Мы встретимся " + maker.text(choices, 1) + " скоро",
                translated ? "Біз кездесеміз " + maker.text(choices, 2) + " жақында" : "");
    }

    private List<Contested> choices(int depth) {
        List<Contested> choices = new ArrayList<>();
        for (int count = random.nextInt(1, depth == 0 ? 4 : 3); count > 0; count--) {
            choices.add(choice(depth));
        }
        return choices;
    }

    private Contested choice(int depth) {
        int choice = next++;
        int count = random.nextInt(5) == 0 ? 1 : random.nextInt(4) == 0 ? 3 : 2;
        List<Integer> words = mixed(IntStream.range(0, WORDS.size()).boxed().toList(), 10);
        Set<String> wanting = new HashSet<>();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean nests = depth < 2 && random.nextInt(5) == 0;
            options.add(
                    new Option(
                            choice,
                            i,
                            speaking ? words.get(i) : -1,
                            held(wanting),
                            nests ? choices(depth + 1) : List.of()));
        }
        return new Contested(options);
    }

    /** Who stands on an alternative; nobody wants two of them. */
    private List<String> held(Set<String> wanting) {
        List<String> held = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (int left = holders == 0 ? 0 : random.nextInt(3); left > 0; left--) {
            String delegation = DELEGATIONS.get(random.nextInt(DELEGATIONS.size()));
            String sign = random.nextBoolean() ? "+" : "-";
            if (here.add(delegation) && (sign.equals("-") || wanting.add(delegation))) {
                held.add(sign + delegation);
            }
        }
        return held;
    }

    /** In another order, so often of ten times. */
    private <T> List<T> mixed(List<T> all, int often) {
        List<T> mixed = new ArrayList<>(all);
        if (random.nextInt(10) < often) {
            Collections.shuffle(mixed, new Random(random.nextLong()));
        }
        return mixed;
    }

    private String text(List<Contested> choices, int language) {
        List<String> parts = new ArrayList<>();
        for (Contested choice : mixed(choices, language == 0 ? 0 : mixed)) {
            List<String> options = new ArrayList<>();
            for (Option option : mixed(choice.options, language == 0 ? 0 : mixed)) {
                options.add(option(option, language));
            }
            parts.add(String.join(" ", options));
        }
        return String.join(List.of(" water ", " вода ", " су ").get(language), parts);
    }

    private String option(Option option, int language) {
        String words = "";
        if (option.words >= 0) {
            boolean says = random.nextInt(4) > 0;
            words = (says ? WORDS.get(option.words) : SAYING_NOTHING).get(language) + " ";
        }
        String inside = option.inside.isEmpty() ? "" : " " + text(option.inside, language);
        List<String> held =
                option.held.stream()
                        .filter(_ -> !silent.get(language) && random.nextInt(10) < noted)
                        .toList();
        return "["
                + words
                + mark(language, option.choice, option.number)
                + inside
                + "]"
                + (held.isEmpty() ? "" : " (" + String.join(", ", held) + ")");
    }

    private static String letters(int language) {
        return language == 0 ? "bdfghjklmn" : "бдфгхжклмн";
    }

    /** The word of an alternative; English, Russian and Kazakh each begin with their own letter. */
    private static String mark(int language, int choice, int number) {
        String letters = letters(language);
        return List.of("e", "р", "қ").get(language)
                + letters.charAt(choice / 10)
                + letters.charAt(choice % 10)
                + letters.charAt(number)
                + "z";
    }

    /** The choice and the number that a word says, or null if it is the word of none. */
    private static @Nullable String marked(String word) {
        if (word.length() != 5 || !word.endsWith("z")) {
            return null;
        }
        String letters = letters(word.startsWith("e") ? 0 : 1);
        return ""
                + letters.indexOf(word.charAt(1))
                + letters.indexOf(word.charAt(2))
                + "."
                + letters.indexOf(word.charAt(3));
    }

    /** The alternatives whose words stand in a text, each as its choice's number and its own. */
    static Set<String> alternatives(String text) {
        Set<String> found = new TreeSet<>();
        for (String word : text.split("[^\\p{L}]+", -1)) {
            String marked = marked(word);
            if (marked != null) {
                found.add(marked);
            }
        }
        return found;
    }

    /** The alternative whose words come first in a text. */
    static String first(String text) {
        for (String word : text.split("[^\\p{L}]+", -1)) {
            String marked = marked(word);
            if (marked != null) {
                return marked;
            }
        }
        throw new IllegalArgumentException(text);
    }
}
