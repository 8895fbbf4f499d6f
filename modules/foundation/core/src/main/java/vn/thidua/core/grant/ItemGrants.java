package vn.thidua.core.grant;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ItemGrants extends Repository<ItemGrant, ItemGrant.Key> {

    void saveAll(Iterable<ItemGrant> grants);

    @Modifying(flushAutomatically = true)
    @Query("delete from ItemGrant g where g.key.type = :type and g.key.id = :id")
    void deleteOf(String type, long id);

    @Query("select g from ItemGrant g where g.key.type = :type and g.key.id in :ids")
    List<ItemGrant> of(String type, Collection<Long> ids);

    @Query(
            """
            select distinct g.key.id from ItemGrant g
            where g.key.type = :type and g.key.id in :ids and g.key.token in :tokens
            """)
    Set<Long> readable(String type, Collection<Long> ids, Collection<String> tokens);
}
