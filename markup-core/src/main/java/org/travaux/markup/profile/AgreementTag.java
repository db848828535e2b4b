package org.travaux.markup.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a tag such as {@code [agreed ad ref in informals, pending legal review]} says of the text
 * beside it.
 *
 * @param adReferendum whether capitals have yet to confirm it
 * @param level where it was agreed, as written ({@code informals}), or null if it does not say
 * @param waitsFor what it still depends on, as written ({@code pending legal review}), or null
 */
public record AgreementTag(
        boolean adReferendum, @Nullable String level, @Nullable String waitsFor) {
    /** Whether it says more than that the text is agreed: then it is no word of a sentence. */
    public boolean isQualified() {
        return adReferendum || level != null || waitsFor != null;
    }
}
