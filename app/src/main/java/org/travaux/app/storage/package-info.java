/**
 * Files: written whole or not at all, for everybody or their owner alone, read whatever encoding
 * they are in; and which program writes them. No sentences, only what went wrong ({@link
 * org.travaux.app.storage.StorageException}).
 */
package org.travaux.app.storage;
