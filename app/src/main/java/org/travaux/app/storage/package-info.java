/**
 * Files: written whole or not at all, read whatever encoding they are in. Plain {@code java.nio};
 * no sentences, only what went wrong ({@link org.travaux.app.storage.StorageException}).
 */
package org.travaux.app.storage;
