package org.travaux.app.report;

import com.ibm.icu.text.Collator;

import org.travaux.app.report.Report.Column;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.DelegationRegister;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** What every report draws on: the holdings, and how they are said in the report's language. */
final class ReportSource {
    private final DraftReading reading;
    private final Language language;
    private final Holdings holdings;
    private final ReportWords words;
    private final Collator alphabet;

    /** Made once: a draft's own delegations are taken in each time it is asked for its notation. */
    private final DelegationRegister delegations;

    ReportSource(DraftReading reading, Language language, Holdings holdings, ReportWords words) {
        this.reading = reading;
        this.language = language;
        this.holdings = holdings;
        this.words = words;
        this.delegations = reading.draft().notation().delegations();
        this.alphabet = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    }

    Holdings holdings() {
        return holdings;
    }

    Draft draft() {
        return reading.draft();
    }

    String tag() {
        return language.tag();
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    /** A column whose name is said in the report's language. */
    Column column(String id, int weight) {
        return new Column(id, say("heading." + id), weight);
    }

    /** Compares names as the report's language orders them. */
    Collator alphabet() {
        return alphabet;
    }

    /** A delegation's name in the report's language; its code if it has none. */
    String name(String code) {
        Delegation delegation = delegations.byCode(code);
        return delegation == null ? code : delegation.name(language.tag());
    }

    /** What delegates call the paragraph in which a choice opens. */
    String place(OpenChoice choice) {
        return draft().nameOf(choice.paragraph());
    }

    String stance(DelegationPosition position) {
        return say("stance." + position.stance().id());
    }

    /**
     * The words of each alternative in the report's language; in the language in which the choice
     * was found where it does not stand there.
     */
    List<String> alternatives(OpenChoice choice) {
        Map<Integer, String> ids = reading.ids(choice.paragraph(), language);
        for (Choice one : reading.in(language).paragraph(choice.paragraph()).choices()) {
            boolean same = choice.id().equals(ids.get(one.range().start()));
            if (same && one.alternatives().size() == choice.alternatives().size()) {
                return texts(
                        one.alternatives().stream().map(Alternative::words).toList(),
                        text(choice, language));
            }
        }
        return texts(choice.alternatives(), text(choice, choice.language()));
    }

    private String text(OpenChoice choice, Language in) {
        return draft().paragraphs().get(choice.paragraph()).text(in).text();
    }

    private static List<String> texts(List<TextRange> ranges, String text) {
        return ranges.stream().map(range -> range.of(text).strip()).toList();
    }

    /**
     * The alternatives of a choice, each in brackets, with its number before it if there are
     * several.
     */
    String bracketed(OpenChoice choice) {
        List<String> texts = alternatives(choice);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add((texts.size() > 1 ? (i + 1) + " " : "") + "[" + texts.get(i) + "]");
        }
        return String.join("\n", lines);
    }

    /**
     * Who says what on a choice, a line a stance: {@code supports 2: China, Türkiye}.
     *
     * @param whom of whom it is told, by code
     */
    String positions(OpenChoice choice, Predicate<String> whom) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (OpenChoice.DelegationStance stand : choice.positions()) {
            if (whom.test(stand.position().delegation())) {
                List<String> names =
                        lines.computeIfAbsent(said(choice, stand), _ -> new ArrayList<>());
                String name = name(stand.position().delegation());
                if (!names.contains(name)) {
                    names.add(name);
                }
            }
        }
        List<String> all = new ArrayList<>();
        lines.forEach(
                (said, names) -> {
                    names.sort(alphabet);
                    all.add(said + ": " + String.join(", ", names));
                });
        return String.join("\n", all);
    }

    /** A stance and on which alternative, where there are several: {@code opposes 1}. */
    String said(OpenChoice choice, OpenChoice.DelegationStance stand) {
        boolean whole = stand.alternative() < 0 || choice.alternatives().size() == 1;
        return stance(stand.position()) + (whole ? "" : " " + (stand.alternative() + 1));
    }
}
