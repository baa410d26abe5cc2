package io.opencomplaint.examples.documents.analysis;

/** Part of a section; all its texts are plain, for the template to escape. */
sealed interface Block permits Grid, Picture, Said, Stories, Tiles {

    /** By which the template tells them apart. */
    String kind();
}
