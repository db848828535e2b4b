package org.travaux.app.files.opening;

import org.travaux.app.docx.reading.model.TextColour;
import org.travaux.markup.importing.SeveralLanguages;
import org.travaux.markup.profile.Delegation;

import java.nio.file.Path;
import java.util.List;

/** Something that only the user can say before documents are imported. */
public sealed interface ImportQuestion {
    /**
     * The password of a file.
     *
     * @param wrong whether one was given that is not its own
     */
    record Password(Path file, boolean wrong) implements ImportQuestion {}

    /**
     * Whether a file that holds several languages is one draft in all of them, or one text.
     *
     * @param found at least two
     */
    record Languages(Path file, SeveralLanguages found) implements ImportQuestion {}

    /**
     * For which delegations these authors speak, each asked for once.
     *
     * @param names as they stand in the documents
     * @param delegations all that can be meant
     */
    record Authors(List<String> names, List<Delegation> delegations) implements ImportQuestion {
        public Authors {
            names = List.copyOf(names);
            delegations = List.copyOf(delegations);
        }
    }

    /**
     * Whether these colours, that words of documents are marked in, say that text is agreed.
     *
     * @param seen each colour once
     */
    record Colours(List<Seen> seen) implements ImportQuestion {
        public Colours {
            seen = List.copyOf(seen);
        }

        /**
         * A colour.
         *
         * @param paragraphs in how many there are words in it
         * @param words the first of them
         */
        public record Seen(TextColour colour, int paragraphs, String words) {}
    }
}
