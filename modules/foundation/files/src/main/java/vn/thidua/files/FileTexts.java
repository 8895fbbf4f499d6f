package vn.thidua.files;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.files.text.TextTable;

/** What is written in attachments, for the search engine. */
@Service
public class FileTexts {

    private final StoredUses uses;
    private final TextTable texts;

    FileTexts(StoredUses uses, TextTable texts) {
        this.uses = uses;
        this.texts = texts;
    }

    /**
     * Files of a kind that items use, with their texts, in two queries for all of them.
     *
     * @param ids the items; the caller has seen to it that they are to be found
     * @return by item, in the item's order; a file whose text is not known has an empty one
     */
    @Transactional(readOnly = true)
    public Map<Long, List<FileText>> of(String type, Collection<Long> ids, String kind) {
        var used = ids.isEmpty() ? List.<FileUse>of() : uses.shown(type, ids, kind);
        var known = texts.of(used.stream().map(FileUse::fileId).distinct().toList());
        return used.stream()
                .map(use -> new FileText(use, known.getOrDefault(use.fileId(), "")))
                .collect(groupingBy(file -> file.use().itemId()));
    }
}
