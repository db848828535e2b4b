package org.travaux.app.clipboard;

import org.jspecify.annotations.Nullable;

/** A clipboard that nobody else sees. */
final class OwnClipboard implements Clipboard {
    private @Nullable String plain;
    private @Nullable String html;

    @Override
    public void put(String newPlain, String newHtml) {
        plain = newPlain;
        html = newHtml;
    }

    @Override
    public @Nullable String plain() {
        return plain;
    }

    @Override
    public @Nullable String html() {
        return html;
    }
}
