package org.travaux.markup.concordance.facts;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.text.TextRange;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in a text: {@code 14 May 2027}, {@code 14 мая 2027 года}, {@code 2027 жылғы 14 мамыр},
 * {@code May 2027}, {@code 14.05.2027}, {@code in May}, {@code Monday}. A date without its year
 * corresponds to the same day of any year, a month alone to any date in it.
 */
public final class Dates {
    private static final String NO_YEAR = "?";

    /** Stands before the number of a month that stands alone. */
    private static final String ALONE = "month ";

    /** Stands before the number of a day of the week. */
    private static final String WEEKDAY = "weekday ";

    private static final String DAY = "(?<!\\d)(?<day>\\d{1,2})";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final String MONTH = "(?<!\\p{L})(?<month>\\p{L}{3,20})";

    private static final List<Pattern> NUMERIC =
            List.of(
                    Pattern.compile(
                            "(?<![\\d.])(?<day>\\d{1,2})[./](?<number>\\d{1,2})[./]" + YEAR),
                    Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})"));

    private final MaskedText masked;
    private final FactWords words;
    private final List<Fact> found = new ArrayList<>();

    private Dates(MaskedText masked, FactWords words) {
        this.masked = masked;
        this.words = words;
    }

    /** The dates, and their numbers as what others may correspond to. */
    public static List<Fact> in(MaskedText masked, FactWords words) {
        Dates dates = new Dates(masked, words);
        List<Integer> months = dates.months();
        if (masked.hasDigits()) {
            NUMERIC.forEach(dates::find);
            if (!months.isEmpty()) {
                words.dates().forEach(dates::find);
            }
        }
        months.forEach(each -> dates.addMonthAlone(each, words.capitalMonths()));
        dates.addWeekdays();
        return dates.found;
    }

    /**
     * The forms of a date, as the data writes them: as patterns with {@code {day}}, {@code {month}}
     * and {@code {year}} in them.
     */
    static List<Pattern> patterns(JsonNode forms) {
        return forms.valueStream()
                .map(JsonNode::asString)
                .map(form -> form.replace("{day}", DAY))
                .map(form -> form.replace("{month}", MONTH))
                .map(form -> form.replace("{year}", YEAR))
                .map(Pattern::compile)
                .toList();
    }

    /** The indexes of the words that may be months. */
    private List<Integer> months() {
        List<Integer> months = new ArrayList<>();
        for (int i = 0; i < masked.words().size(); i++) {
            if (words.month(masked.words().get(i).lowerCase()) > 0) {
                months.add(i);
            }
        }
        return months;
    }

    /** Whether a date is a month without a day or a year, or a day of the week. */
    public static boolean isNamed(Fact date) {
        return isNamed(date.values().iterator().next());
    }

    private static boolean isNamed(String value) {
        return value.startsWith(ALONE) || value.startsWith(WEEKDAY);
    }

    private void addWeekdays() {
        for (TextWord word : masked.words()) {
            List<Integer> days = words.weekdays().of(word.lowerCase());
            if (!days.isEmpty() && !masked.isBlank(word)) {
                boolean firm =
                        word.capital() == words.capitalMonths()
                                && !words.unsureWeekdays().has(word.lowerCase());
                found.add(
                        new Fact(
                                FactKind.DATE,
                                Set.of(WEEKDAY + days.getFirst()),
                                new TextRange(word.start(), word.end()),
                                firm));
            }
        }
    }

    /** Where months have no capital, one that has may open a sentence, or be a name. */
    private void addMonthAlone(int index, boolean capitals) {
        TextWord word = masked.words().get(index);
        boolean opens = word.capital() && !capitals;
        if ((word.capital() || !capitals) && !masked.isBlank(word)) {
            int month = words.month(word.lowerCase());
            TextRange range = new TextRange(word.start(), word.end());
            boolean sure = !opens && isSure(index);
            found.add(new Fact(FactKind.DATE, Set.of(ALONE + month), range, sure));
            found.add(new Fact(FactKind.DATE, Set.of(NO_YEAR + "-" + month + "-"), range, false));
        }
    }

    /** {@code May}, {@code қазан}: whether what stands beside it says that it is a month. */
    private boolean isSure(int index) {
        MonthForms forms = words.monthsAlone();
        List<TextWord> all = masked.words();
        return !forms.unsure().has(all.get(index).lowerCase())
                || (index > 0 && forms.before().contains(all.get(index - 1).lowerCase()))
                || (index + 1 < all.size()
                        && forms.after().contains(all.get(index + 1).lowerCase()));
    }

    /** Whether two dates are the same as far as both are written. */
    public static boolean isSame(Fact one, Fact other) {
        String first = one.values().iterator().next();
        String second = other.values().iterator().next();
        if (isNamed(first) || isNamed(second)) {
            return first.equals(second);
        }
        boolean yearless = first.startsWith(NO_YEAR) || second.startsWith(NO_YEAR);
        return first.equals(second) || (yearless && dayOf(first).equals(dayOf(second)));
    }

    private static String dayOf(String value) {
        return value.substring(value.indexOf('-'));
    }

    private void find(Pattern pattern) {
        Matcher matcher = pattern.matcher(masked.left());
        int from = 0;
        while (matcher.find(from)) {
            int month = month(matcher);
            if (month == 0) {
                from = matcher.start() + 1;
                continue;
            }
            add(matcher, group(matcher, "day"), month, group(matcher, "year"));
            from = matcher.end();
        }
    }

    private int month(Matcher matcher) {
        if (matcher.namedGroups().containsKey("number")) {
            int number = Integer.parseInt(matcher.group("number"));
            return number <= 12 ? number : 0;
        }
        return words.month(matcher.group("month").toLowerCase(Locale.ROOT));
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private void add(Matcher matcher, @Nullable String day, int month, @Nullable String year) {
        String written = year == null ? NO_YEAR : year;
        String value = written + "-" + month + "-" + (day == null ? "" : Integer.parseInt(day));
        TextRange range = new TextRange(matcher.start(), matcher.end());
        found.add(new Fact(FactKind.DATE, Set.of(value), range, true));
        found.add(new Fact(FactKind.DATE, Set.of(ALONE + month), range, false));
        for (String name : List.of("day", "year")) {
            String part = group(matcher, name);
            if (part != null) {
                String number = String.valueOf(Integer.parseInt(part));
                found.add(new Fact(FactKind.NUMBER, Set.of(number), range, false));
                masked.blank(matcher.start(name), matcher.end(name));
            }
        }
        if (matcher.namedGroups().containsKey("month")) {
            masked.blank(matcher.start("month"), matcher.end("month"));
        }
    }
}
