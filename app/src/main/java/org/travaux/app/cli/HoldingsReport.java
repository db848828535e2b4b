package org.travaux.app.cli;

import org.travaux.app.i18n.Sentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.OpenChoice;

import tools.jackson.core.JsonGenerator;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who holds what, as a table for people, as JSON and as CSV (RFC 4180). */
public final class HoldingsReport {
    private static final String FORMULA_STARTS = "=+-@＝＋－＠\t\r\n";

    private final Draft draft;
    private final Holdings holdings;
    private final Sentences sentences;
    private final Map<String, OpenChoice> choices;

    public HoldingsReport(Draft draft, Holdings holdings, Sentences sentences) {
        this.draft = draft;
        this.holdings = holdings;
        this.sentences = sentences;
        this.choices =
                holdings.open().stream()
                        .collect(Collectors.toMap(OpenChoice::id, Function.identity()));
    }

    /** Writes the rule, the figures, a table of delegations and what each choice is about. */
    public void writeText(PrintWriter out) {
        out.println(sentences.say("holdings.rule"));
        out.println();
        out.println(sentences.say("holdings.open", holdings.open().size()));
        if (holdings.unattributed() > 0) {
            out.println(sentences.say("holdings.unattributed", holdings.unattributed()));
        }
        if (!holdings.delegations().isEmpty()) {
            out.println();
            table().forEach(out::println);
        }
        if (!holdings.onParagraphs().isEmpty()) {
            out.println();
            out.println(sentences.say("holdings.paragraphs"));
            for (Holdings.OnParagraph on : holdings.onParagraphs()) {
                out.println(
                        "  "
                                + draft.nameOf(on.paragraph())
                                + "  "
                                + on.position().delegation()
                                + " "
                                + sentences.say("stance." + on.position().stance().id()));
            }
        }
    }

    private List<String> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(sentences.say("holdings.header").split("\t")));
        for (DelegationHoldings one : holdings.delegations()) {
            rows.add(
                    List.of(
                            one.delegation(),
                            String.valueOf(one.holds()),
                            String.valueOf(one.supports()),
                            String.valueOf(one.opposes()),
                            String.valueOf(one.pending()),
                            String.valueOf(one.closesIfLifted()),
                            places(one)));
        }
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            int padding = i < widths.length ? widths[i] - cell.length() : 0;
            line.append(
                    i == 0 || i >= widths.length
                            ? cell + " ".repeat(padding)
                            : " ".repeat(padding) + cell);
            line.append("  ");
        }
        return line.toString().stripTrailing();
    }

    private String places(DelegationHoldings one) {
        return one.choices().stream()
                .map(choices::get)
                .filter(Objects::nonNull)
                .map(choice -> draft.nameOf(choice.paragraph()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Writes one JSON object. */
    public void writeJson(PrintWriter out) {
        JsonOutput.write(out, this::write);
    }

    private void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", sentences.say("holdings.rule"));
        json.writeNumberProperty("open", holdings.open().size());
        json.writeNumberProperty("unattributed", holdings.unattributed());
        json.writeArrayPropertyStart("delegations");
        for (DelegationHoldings one : holdings.delegations()) {
            json.writeStartObject();
            json.writeStringProperty("delegation", one.delegation());
            json.writeNumberProperty("holds", one.holds());
            json.writeNumberProperty("supports", one.supports());
            json.writeNumberProperty("opposes", one.opposes());
            json.writeNumberProperty("pending", one.pending());
            json.writeNumberProperty("closesIfLifted", one.closesIfLifted());
            json.writeArrayPropertyStart("choices");
            one.choices().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("paragraphs");
        for (Holdings.OnParagraph on : holdings.onParagraphs()) {
            json.writeStartObject();
            json.writeNumberProperty("paragraph", on.paragraph());
            json.writeStringProperty("delegation", on.position().delegation());
            json.writeStringProperty("stance", on.position().stance().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes one line a position: paragraph, choice, alternative, delegation, stance. */
    public void writeCsv(PrintWriter out) {
        row(out, "paragraph", "choice", "alternative", "text", "delegation", "stance");
        for (OpenChoice choice : holdings.open()) {
            String text = draft.paragraphs().get(choice.paragraph()).text(choice.language()).text();
            for (OpenChoice.Stand stand : choice.positions()) {
                boolean whole = stand.alternative() < 0;
                row(
                        out,
                        draft.nameOf(choice.paragraph()),
                        choice.id(),
                        whole ? "" : String.valueOf(stand.alternative() + 1),
                        whole
                                ? ""
                                : Excerpts.beginning(
                                        text, choice.alternatives().get(stand.alternative())),
                        stand.position().delegation(),
                        stand.position().stance().id());
            }
        }
    }

    private static void row(PrintWriter out, String... cells) {
        out.print(
                List.of(cells).stream().map(HoldingsReport::cell).collect(Collectors.joining(",")));
        out.print("\r\n");
    }

    /**
     * Quoted where it must be; a cell that a spreadsheet would take for a formula is quoted off.
     */
    private static String cell(String value) {
        String safe =
                !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
                        ? "'" + value
                        : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
