package org.travaux.app.cli.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.ConsoleTable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.HoldingsSentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who holds what, for people to read: plain or in Markdown, under the rule that it counts by. */
public final class HoldingsReport {
    private final Draft draft;
    private final Holdings holdings;
    private final Sentences sentences;
    private final @Nullable IfLifted lifted;
    private final Map<String, OpenChoice> choices;

    /** A report that does not ask what would be if somebody lifted a position. */
    public HoldingsReport(Draft draft, Holdings holdings, Sentences sentences) {
        this(draft, holdings, sentences, null);
    }

    HoldingsReport(Draft draft, Holdings holdings, Sentences sentences, @Nullable IfLifted lifted) {
        this.draft = draft;
        this.holdings = holdings;
        this.sentences = sentences;
        this.lifted = lifted;
        this.choices =
                holdings.open().stream()
                        .collect(Collectors.toMap(OpenChoice::id, Function.identity()));
    }

    /** Writes the rule, the figures, a table of delegations and what each choice is about. */
    public void writeText(PrintWriter out) {
        out.println(HoldingsSentences.rule(holdings, sentences::say));
        out.println();
        HoldingsSentences.figures(holdings, sentences::say).forEach(out::println);
        if (!holdings.delegations().isEmpty()) {
            out.println();
            ConsoleTable.plain(rows()).forEach(out::println);
            out.println(sentences.say("holdings.alone"));
        }
        writeTail(out, "  ");
    }

    /** Writes the same as a table in Markdown. */
    void writeMarkdown(PrintWriter out) {
        out.println(HoldingsSentences.rule(holdings, sentences::say));
        out.println();
        out.println(String.join(" ", HoldingsSentences.figures(holdings, sentences::say)));
        if (!holdings.delegations().isEmpty()) {
            out.println();
            ConsoleTable.markdown(rows()).forEach(out::println);
            out.println();
            out.println(sentences.say("holdings.alone"));
        }
        writeTail(out, "- ");
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of((sentences.say("holdings.header") + "\t ").split("\t")));
        for (DelegationHoldings one : holdings.delegations()) {
            rows.add(
                    List.of(
                            name(one),
                            String.valueOf(one.holds()),
                            String.valueOf(one.supports()),
                            String.valueOf(one.opposes()),
                            String.valueOf(one.reserves()),
                            String.valueOf(one.toComeBack()),
                            String.valueOf(one.provisional()),
                            String.valueOf(one.closesIfLifted()),
                            HoldingsSentences.places(one, choices, draft)));
        }
        return rows;
    }

    private String name(DelegationHoldings one) {
        return one.except().isEmpty()
                ? one.delegation()
                : sentences.say(
                        "holdings.except", one.delegation(), String.join(", ", one.except()));
    }

    private void writeTail(PrintWriter out, String indent) {
        if (!holdings.onParagraphs().isEmpty()) {
            out.println();
            out.println(sentences.say("holdings.paragraphs"));
            out.println();
            for (Holdings.OnParagraph on : holdings.onParagraphs()) {
                out.println(
                        indent
                                + draft.nameOf(on.paragraph())
                                + "  "
                                + on.position().delegation()
                                + " "
                                + sentences.say("stance." + on.position().stance().id()));
            }
        }
        if (lifted != null) {
            out.println();
            lifted.lines(draft, sentences, indent).forEach(out::println);
        }
    }
}
