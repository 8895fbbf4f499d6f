package vn.thidua.core.audit;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    void save(AuditEntry entry);

    @Query("select e from AuditEntry e where e.itemType = :type and e.itemId = :id order by e.id")
    List<AuditEntry> of(String type, long id);
}
