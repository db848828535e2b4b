package org.travaux.app.docx.parts;

/** What is said in a document beside the draft's own words, in the document's language. */
@FunctionalInterface
public interface DocumentPhrases {
    /**
     * The phrase for a key with its arguments set in.
     *
     * @throws IllegalArgumentException if there is no such phrase
     */
    String say(String key, Object... arguments);
}
