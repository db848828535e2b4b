package org.travaux.app.viewmodel.finding;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;

import java.util.List;

/** What is asked of a search, as the user sets it. */
public final class SearchTerms {
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty contestedOnly = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>();

    /** What is searched for, as typed. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** What is put in place of it. */
    public StringProperty replacementProperty() {
        return replacement;
    }

    /** Whether the words are a regular expression. */
    public BooleanProperty expressionProperty() {
        return expression;
    }

    /** Whether a match begins and ends where words do. */
    public BooleanProperty wholeWordProperty() {
        return wholeWord;
    }

    /** Whether capital and small letters differ. */
    public BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    /** Whether only text that is not agreed is searched. */
    public BooleanProperty contestedOnlyProperty() {
        return contestedOnly;
    }

    /** The one column that is searched; null for all. */
    public ObjectProperty<@Nullable Language> languageProperty() {
        return language;
    }

    /** Asks for the same as others. */
    void takeOver(SearchTerms other) {
        words.set(other.words.get());
        replacement.set(other.replacement.get());
        expression.set(other.expression.get());
        wholeWord.set(other.wholeWord.get());
        matchCase.set(other.matchCase.get());
        contestedOnly.set(other.contestedOnly.get());
        language.set(other.language.get());
    }

    /** What is asked for now. */
    Search search() {
        return new Search(
                words.get(),
                expression.get(),
                wholeWord.get(),
                matchCase.get(),
                contestedOnly.get(),
                language.get());
    }

    /** Has something done whenever another thing is searched for. */
    void whenChanged(Runnable then) {
        List.of(words, expression, wholeWord, matchCase, contestedOnly, language)
                .forEach(asked -> asked.subscribe(then));
    }
}
