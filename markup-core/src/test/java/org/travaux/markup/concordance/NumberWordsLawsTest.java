package org.travaux.markup.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Numbers made up from a seed and said in words in each language: as cardinals, ordinals and
 * fractions, in several cases.
 */
class NumberWordsLawsTest {
    private static final List<String> ENGLISH =
            List.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen")
                            .split(" "));
    private static final List<String> ENGLISH_TENS =
            List.of("_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> ENGLISH_ORDINALS =
            List.of(
                    ("_ first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
                         + " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth"
                         + " eighteenth nineteenth")
                            .split(" "));

    /** Nominative, genitive and instrumental. */
    private static final List<List<String>> RUSSIAN =
            List.of(
                    List.of(
                            ("ноль один два три четыре пять шесть семь восемь девять десять"
                                 + " одиннадцать двенадцать тринадцать четырнадцать пятнадцать"
                                 + " шестнадцать семнадцать восемнадцать девятнадцать")
                                    .split(" ")),
                    List.of(
                            ("нуля одного двух трех четырех пяти шести семи восьми девяти десяти"
                                 + " одиннадцати двенадцати тринадцати четырнадцати пятнадцати"
                                 + " шестнадцати семнадцати восемнадцати девятнадцати")
                                    .split(" ")),
                    List.of(
                            ("нулем одним двумя тремя четырьмя пятью шестью семью восемью девятью"
                                            + " десятью одиннадцатью двенадцатью тринадцатью"
                                            + " четырнадцатью пятнадцатью шестнадцатью семнадцатью"
                                            + " восемнадцатью девятнадцатью")
                                    .split(" ")));

    private static final List<List<String>> RUSSIAN_TENS =
            List.of(
                    List.of(
                            ("_ _ двадцать тридцать сорок пятьдесят шестьдесят семьдесят"
                                            + " восемьдесят девяносто")
                                    .split(" ")),
                    List.of(
                            ("_ _ двадцати тридцати сорока пятидесяти шестидесяти семидесяти"
                                            + " восьмидесяти девяноста")
                                    .split(" ")),
                    List.of(
                            ("_ _ двадцатью тридцатью сорока пятьюдесятью шестьюдесятью"
                                            + " семьюдесятью восемьюдесятью девяноста")
                                    .split(" ")));
    private static final List<List<String>> RUSSIAN_HUNDREDS =
            List.of(
                    List.of(
                            ("_ сто двести триста четыреста пятьсот шестьсот семьсот восемьсот"
                                            + " девятьсот")
                                    .split(" ")),
                    List.of(
                            ("_ ста двухсот трехсот четырехсот пятисот шестисот семисот восьмисот"
                                            + " девятисот")
                                    .split(" ")),
                    List.of(
                            ("_ ста двумястами тремястами четырьмястами пятьюстами шестьюстами"
                                            + " семьюстами восемьюстами девятьюстами")
                                    .split(" ")));
    private static final List<String> RUSSIAN_ORDINALS =
            List.of(
                    ("_ перв втор трет четверт пят шест седьм восьм девят десят одиннадцат"
                         + " двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат"
                         + " восемнадцат девятнадцат")
                            .split(" "));

    private static final List<String> KAZAKH =
            List.of("_ бір екі үш төрт бес алты жеті сегіз тоғыз".split(" "));
    private static final List<String> KAZAKH_TENS =
            List.of("_ он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан".split(" "));
    private static final List<String> KAZAKH_ORDINALS =
            List.of(
                    ("_ бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші"
                                    + " тоғызыншы")
                            .split(" "));
    private static final List<String> KAZAKH_ABLATIVES =
            List.of(
                    "_ бірден екіден үштен төрттен бестен алтыдан жетіден сегізден тоғыздан"
                            .split(" "));

    private static String english(int number) {
        if (number >= 1000) {
            return english(number / 1000) + " thousand" + behind(" ", number % 1000);
        } else if (number >= 100) {
            return ENGLISH.get(number / 100) + " hundred" + behind(" and ", number % 100);
        } else if (number >= 20) {
            return ENGLISH_TENS.get(number / 10)
                    + (number % 10 == 0 ? "" : "-" + ENGLISH.get(number % 10));
        }
        return ENGLISH.get(number);
    }

    private static String behind(String between, int number) {
        return number == 0 ? "" : between + english(number);
    }

    private static String russian(int number, int grammaticalCase) {
        if (number >= 1000) {
            String thousands = List.of("тысяч", "тысяч", "тысячами").get(grammaticalCase);
            return russian(number / 1000, grammaticalCase)
                    + " "
                    + thousands
                    + (number % 1000 == 0 ? "" : " " + russian(number % 1000, grammaticalCase));
        } else if (number >= 100) {
            return RUSSIAN_HUNDREDS.get(grammaticalCase).get(number / 100)
                    + (number % 100 == 0 ? "" : " " + russian(number % 100, grammaticalCase));
        } else if (number >= 20) {
            return RUSSIAN_TENS.get(grammaticalCase).get(number / 10)
                    + (number % 10 == 0 ? "" : " " + RUSSIAN.get(grammaticalCase).get(number % 10));
        }
        return RUSSIAN.get(grammaticalCase).get(number);
    }

    private static String kazakh(int number) {
        if (number >= 1000) {
            return kazakh(number / 1000)
                    + " мың"
                    + (number % 1000 == 0 ? "" : " " + kazakh(number % 1000));
        } else if (number >= 100) {
            return KAZAKH.get(number / 100)
                    + " жүз"
                    + (number % 100 == 0 ? "" : " " + kazakh(number % 100));
        } else if (number >= 10) {
            return KAZAKH_TENS.get(number / 10)
                    + (number % 10 == 0 ? "" : " " + KAZAKH.get(number % 10));
        }
        return KAZAKH.get(number);
    }

    private static String digits(int number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }

    private static List<Disagreement> compare(String english, String russian, String kazakh) {
        return TrilingualDrafts.compare(
                        TrilingualDrafts.draft(
                                List.of(
                                        List.of(
                                                "We agree on " + english + " points.",
                                                "Мы согласны по " + russian + " пунктам.",
                                                "Біз " + kazakh + " бойынша келісеміз."))))
                .getFirst();
    }

    private static List<Kind> kinds(List<Disagreement> found) {
        return found.stream().map(Disagreement::kind).distinct().toList();
    }

    private static int number(SplittableRandom random) {
        int most = List.of(20, 100, 1000, 100_000).get(random.nextInt(4));
        return random.nextInt(2, most);
    }

    /** Genitives may be of {@code сорок} alone, which is also a bird's. */
    private static String russianWords(int number, SplittableRandom random) {
        return russian(number, number == 40 || number == 7 ? 0 : random.nextInt(3));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_number_is_the_same_in_words_and_in_digits(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 80; round++) {
            int number = number(random);
            String english = random.nextBoolean() ? english(number) : digits(number);
            String russian =
                    random.nextBoolean()
                            ? russianWords(number, random)
                            : digits(number).replace(',', ' ');
            String kazakh =
                    random.nextBoolean() ? kazakh(number) : digits(number).replace(',', ' ');
            assertEquals(
                    List.of(),
                    compare(english, russian, kazakh),
                    () -> "seed " + seed + " " + english + " | " + russian + " | " + kazakh);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void another_number_in_words_is_told(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 80; round++) {
            int number = number(random);
            int other = number + random.nextInt(1, 4);
            boolean inRussian = random.nextBoolean();
            String english = random.nextBoolean() ? english(number) : digits(number);
            String russian = russianWords(inRussian ? other : number, random);
            String kazakh = kazakh(inRussian ? number : other);
            assertEquals(
                    List.of(Kind.NUMBER),
                    kinds(compare(english, russian, kazakh)),
                    () -> "seed " + seed + " " + english + " | " + russian + " | " + kazakh);
        }
    }

    private static String englishOrdinal(int number) {
        return number < 20
                ? ENGLISH_ORDINALS.get(number)
                : ENGLISH_TENS.get(number / 10) + "-" + ENGLISH_ORDINALS.get(number % 10);
    }

    private static String russianOrdinal(int number, SplittableRandom random) {
        int last = number < 20 ? number : number % 10;
        List<String> endings =
                last == 3
                        ? List.of(
                                "ий", "ье", "ьего", "ьему", "ьим", "ьем", "ья", "ьей", "ью", "ьих")
                        : List.of("ой", "ое", "ого", "ому", "ым", "ом", "ая", "ую", "ых", "ыми");
        return (number < 20 ? "" : RUSSIAN_TENS.getFirst().get(number / 10) + " ")
                + RUSSIAN_ORDINALS.get(last)
                + endings.get(random.nextInt(endings.size()));
    }

    private static String kazakhOrdinal(int number) {
        return number < 10
                ? KAZAKH_ORDINALS.get(number)
                : KAZAKH_TENS.get(number / 10) + " " + KAZAKH_ORDINALS.get(number % 10);
    }

    private static int ordinal(SplittableRandom random) {
        int number = random.nextInt(2, 90);
        return number % 10 == 0 ? number + 2 : number;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void ordinals_agree_with_each_other_and_with_digits(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            int number = ordinal(random);
            String english = englishOrdinal(number);
            String russian =
                    random.nextInt(3) == 0 ? number + "-й" : russianOrdinal(number, random);
            String kazakh = random.nextInt(3) == 0 ? number + "-ші" : kazakhOrdinal(number);
            String texts = "seed " + seed + " " + english + " | " + russian + " | " + kazakh;
            assertEquals(List.of(), compare(english, russian, kazakh), texts);
            String another = russianOrdinal(number + (number % 10 == 9 ? 2 : 1), random);
            assertEquals(
                    List.of(Kind.NUMBER),
                    kinds(compare(english, another, kazakh)),
                    () -> texts + " | " + another);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34})
    void fractions_agree_and_are_told_apart(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            int denominator = random.nextInt(3, 10);
            int numerator = random.nextInt(2, denominator);
            String english = ENGLISH.get(numerator) + "-" + ENGLISH_ORDINALS.get(denominator) + "s";
            String russian = russianFraction(numerator, denominator);
            String kazakh = KAZAKH_ABLATIVES.get(denominator) + " " + KAZAKH.get(numerator);
            String texts = "seed " + seed + " " + english + " | " + russian + " | " + kazakh;
            assertEquals(List.of(), compare(english, russian, kazakh), texts);
            String digits = numerator + "/" + denominator;
            assertEquals(List.of(), compare(english, digits, kazakh), texts);
            String another = russianFraction(numerator, denominator + 1);
            if (denominator < 9) {
                assertEquals(
                        List.of(Kind.NUMBER),
                        kinds(compare(english, another, kazakh)),
                        () -> texts + " | " + another);
            }
        }
    }

    private static String russianFraction(int numerator, int denominator) {
        String parts =
                switch (denominator) {
                    case 3 -> "трети";
                    case 4 -> "четверти";
                    default -> RUSSIAN_ORDINALS.get(denominator) + "ых";
                };
        return (numerator == 2 ? "две" : RUSSIAN.getFirst().get(numerator)) + " " + parts;
    }
}
