package org.travaux.app.report;

/** What is said in a report beside the draft's own words, in the report's language. */
@FunctionalInterface
public interface ReportWords {
    /**
     * The phrase for a key with its arguments set in.
     *
     * @throws IllegalArgumentException if there is no such phrase
     */
    String say(String key, Object... arguments);
}
