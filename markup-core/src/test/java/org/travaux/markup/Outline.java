package org.travaux.markup;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.AgreementTag;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Option;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A reading as lines of text, as the examples of docs/notation.md write it. */
final class Outline {
    private final List<String> paragraphs;
    private final TextReading reading;
    private final List<String> lines = new ArrayList<>();

    private Outline(List<String> paragraphs, TextReading reading) {
        this.paragraphs = paragraphs;
        this.reading = reading;
    }

    static String of(List<String> paragraphs, TextReading reading) {
        Outline outline = new Outline(paragraphs, reading);
        for (int i = 0; i < paragraphs.size(); i++) {
            outline.paragraph(i);
        }
        return outline.lines.isEmpty() ? "nothing" : String.join("\n", outline.lines);
    }

    private void paragraph(int index) {
        String text = paragraphs.get(index);
        for (SpanningChoice spanning : reading.spanning()) {
            if (spanning.startParagraph() == index) {
                lines.add(
                        "choice over paragraphs "
                                + (index + 1)
                                + " to "
                                + (spanning.endParagraph() + 1)
                                + positions(spanning.positions()));
            }
        }
        for (Option option : reading.paragraph(index).options()) {
            lines.add("option " + option.number() + " \"" + option.text().of(text) + "\"");
        }
        for (Choice choice : reading.paragraph(index).choices()) {
            String indent = "    ".repeat(choice.depth() - 1);
            lines.add(indent + "choice" + positions(choice.positions()));
            for (Alternative alternative : choice.alternatives()) {
                lines.add(
                        indent
                                + "  \""
                                + alternative.words().of(text)
                                + "\""
                                + positions(alternative.positions()));
            }
        }
        for (Element other : reading.paragraph(index).others()) {
            lines.add(other.kind().id() + " \"" + other.range().of(text) + "\"" + agreement(other));
        }
        if (!reading.paragraph(index).positions().isEmpty()) {
            lines.add("paragraph" + positions(reading.paragraph(index).positions()));
        }
        for (Diagnostic found : reading.diagnostics(index)) {
            lines.add(
                    "! "
                            + found.code().id()
                            + " \""
                            + found.range().of(text)
                            + "\""
                            + hints(found));
        }
    }

    private static String agreement(Element other) {
        AgreementTag tag = other.agreement();
        return tag == null
                ? ""
                : (tag.adReferendum() ? " ad referendum" : " agreed")
                        + (tag.level() == null ? "" : " at " + tag.level())
                        + (tag.waitsFor() == null ? "" : " waits: " + tag.waitsFor());
    }

    private static String hints(Diagnostic found) {
        return found.arguments().isEmpty() ? "" : " " + String.join(" ", found.arguments()).strip();
    }

    private static String positions(List<DelegationPosition> positions) {
        return positions.stream().map(Outline::position).collect(Collectors.joining());
    }

    private static String position(DelegationPosition position) {
        return " | "
                + position.delegation()
                + " "
                + position.stance().id()
                + (position.word() == null ? "" : " (" + position.word() + ")")
                + (position.speaker() == null ? "" : " through " + position.speaker());
    }
}
