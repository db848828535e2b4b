/**
 * What the open draft was when it was saved before: looked at, compared, opened beside it or
 * brought back. Read {@link org.travaux.app.viewmodel.versions.EarlierVersionList} next.
 */
package org.travaux.app.viewmodel.versions;
