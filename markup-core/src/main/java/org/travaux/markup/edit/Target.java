package org.travaux.markup.edit;

import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What of a passage a delegation takes a position on. */
public sealed interface Target {
    /** An alternative of the choice at an index of the reading. */
    record OnAlternative(int choice, int alternative) implements Target {}

    /** The choice at an index of the reading, as a whole. */
    record OnChoice(int choice) implements Target {}

    /** What a bracket closes that opens in an earlier paragraph, by its index in the reading. */
    record OnLoose(int bracket) implements Target {}

    /** The paragraph as a whole: what notes at its end are about that follow no bracket. */
    record OnParagraph() implements Target {}

    /**
     * Where a position is put that is meant for an alternative: a status that takes no side is
     * about the choice as a whole.
     */
    static Target of(int choice, int alternative, DelegationStance stand) {
        return stand.stance().concernsAlternative()
                ? new OnAlternative(choice, alternative)
                : new OnChoice(choice);
    }

    /** Whether the reading has it. */
    default boolean isIn(Reading reading) {
        return switch (this) {
            case OnAlternative(int choice, int alternative) ->
                    choice >= 0
                            && choice < reading.choices().size()
                            && alternative >= 0
                            && alternative < reading.choices().get(choice).alternatives().size();
            case OnChoice(int choice) -> choice >= 0 && choice < reading.choices().size();
            case OnLoose(int bracket) ->
                    bracket >= 0
                            && bracket < reading.loose().size()
                            && !reading.loose().get(bracket).opens();
            case OnParagraph _ -> true;
        };
    }

    /** Who stands where on it. */
    default List<DelegationPosition> positions(Reading reading) {
        return switch (this) {
            case OnAlternative(int choice, int alternative) ->
                    reading.choices().get(choice).alternatives().get(alternative).positions();
            case OnChoice(int choice) -> reading.choices().get(choice).positions();
            case OnLoose(int bracket) -> reading.loose().get(bracket).positions();
            case OnParagraph _ -> reading.positions();
        };
    }

    /**
     * The bracket behind which or in which its positions are written; nothing, at the beginning,
     * for a paragraph.
     */
    default TextRange bracket(Reading reading) {
        return switch (this) {
            case OnAlternative(int choice, int alternative) ->
                    reading.choices().get(choice).alternatives().get(alternative).range();
            case OnChoice(int choice) ->
                    reading.choices().get(choice).alternatives().getLast().range();
            case OnLoose(int bracket) -> {
                LooseBracket loose = reading.loose().get(bracket);
                yield new TextRange(loose.at(), loose.at() + 1);
            }
            case OnParagraph _ -> TextRange.at(0);
        };
    }

    /** What in the bracket is not attribution. */
    default TextRange words(Reading reading) {
        return switch (this) {
            case OnAlternative(int choice, int alternative) ->
                    reading.choices().get(choice).alternatives().get(alternative).words();
            case OnChoice(int choice) ->
                    reading.choices().get(choice).alternatives().getLast().words();
            case OnLoose _ -> {
                TextRange bracket = bracket(reading);
                yield new TextRange(bracket.end() - 1, bracket.end() - 1);
            }
            case OnParagraph _ -> TextRange.at(0);
        };
    }

    /** The facts with other stands on it. */
    default ReadingFacts change(ReadingFacts facts, UnaryOperator<List<DelegationStance>> stands) {
        return switch (this) {
            case OnAlternative(int choice, int alternative) ->
                    facts.withRun(
                            choice,
                            run -> {
                                List<ReadingFacts.Bracket> brackets =
                                        new ArrayList<>(run.brackets());
                                ReadingFacts.Bracket bracket = brackets.get(alternative);
                                brackets.set(
                                        alternative,
                                        new ReadingFacts.Bracket(
                                                bracket.range(), stands.apply(bracket.stands())));
                                return new ReadingFacts.Run(brackets, run.stands());
                            });
            case OnChoice(int choice) ->
                    facts.withRun(
                            choice,
                            run ->
                                    new ReadingFacts.Run(
                                            run.brackets(), stands.apply(run.stands())));
            case OnLoose(int bracket) ->
                    facts.withLoose(
                            bracket,
                            loose ->
                                    new ReadingFacts.Loose(
                                            loose.range(), stands.apply(loose.stands())));
            case OnParagraph _ -> facts.onParagraph(stands);
        };
    }
}
