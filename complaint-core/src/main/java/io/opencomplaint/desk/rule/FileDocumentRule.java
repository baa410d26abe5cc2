package io.opencomplaint.desk.rule;

import io.opencomplaint.act.FileDocument;
import io.opencomplaint.event.DocumentFiled;

/** A document is filed as it is; filed again, it is a new version. */
final class FileDocumentRule implements ActRule<FileDocument> {

    @Override
    public Ruling apply(Matter matter, FileDocument act) {
        return Ruling.of(new DocumentFiled(act.document(), act.attachment(), act.text()));
    }
}
