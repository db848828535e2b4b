package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.text.Composed;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * Moves what was read in a text whose letters are in one piece to where it is written in pieces.
 */
final class AsWritten {
    private final Composed composed;

    AsWritten(Composed composed) {
        this.composed = composed;
    }

    /** The reading of {@code source}, whose composed form was read. */
    ParagraphReading of(String source, ParagraphReading read) {
        Reading reading = read.reading();
        return new ParagraphReading(
                source,
                new Reading(
                        reading.choices().stream().map(this::choice).toList(),
                        reading.others().stream()
                                .map(each -> each.at(range(each.range())))
                                .toList(),
                        positions(reading.positions()),
                        reading.notes().stream().map(this::range).toList(),
                        reading.options().stream().map(this::option).toList(),
                        reading.loose().stream().map(this::loose).toList(),
                        reading.peaks(),
                        reading.pairs()),
                read.diagnostics().stream().map(this::diagnostic).toList());
    }

    private TextRange range(TextRange range) {
        return composed.inSource(range);
    }

    private Choice choice(Choice choice) {
        return new Choice(
                range(choice.range()),
                choice.alternatives().stream()
                        .map(
                                each ->
                                        new Alternative(
                                                range(each.range()),
                                                range(each.words()),
                                                positions(each.positions())))
                        .toList(),
                positions(choice.positions()),
                choice.parent(),
                choice.parentAlternative(),
                choice.depth());
    }

    private List<DelegationPosition> positions(List<DelegationPosition> positions) {
        return positions.stream().map(this::position).toList();
    }

    private DelegationPosition position(DelegationPosition position) {
        return new DelegationPosition(
                position.delegation(),
                position.known(),
                position.stance(),
                position.word(),
                position.speaker(),
                range(position.range()));
    }

    private Option option(Option option) {
        return new Option(option.number(), range(option.heading()), range(option.text()));
    }

    private LooseBracket loose(LooseBracket loose) {
        return new LooseBracket(
                loose.opens(),
                composed.inSource(loose.at()),
                composed.inSource(loose.end()),
                positions(loose.positions()));
    }

    private Diagnostic diagnostic(Diagnostic found) {
        return new Diagnostic(
                found.code(),
                range(found.range()),
                found.arguments(),
                found.fixes().stream().map(this::fix).toList());
    }

    private Fix fix(Fix fix) {
        return new Fix(
                fix.kind(),
                fix.edits().stream()
                        .map(edit -> new TextEdit(range(edit.range()), edit.replacement()))
                        .toList());
    }
}
